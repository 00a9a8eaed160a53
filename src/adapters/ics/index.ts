// A session plan as a calendar file (iCalendar, RFC 5545), for Outlook and every other calendar.
// Made anew it updates the events that were taken in before instead of doubling them.
export { sessionCalendar } from "./session-calendar";
