// A busy machine takes its time, a browser on it even more; a test that hangs still ends.
jest.setTimeout(60_000);
