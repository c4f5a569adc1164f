/** Words of the check of what to learn. */
export const trainingWords = {
  title: 'What to learn',
  heading: 'What should I learn?',
  lead: 'Choose your role and your tasks, and the list below gets shorter. Nothing is kept or sent.',
  role: 'Your role',
  roleNote: 'Choose one.',
  noRole: 'Show the list for every role',
  tasks: 'Your tasks',
  tasksNote: 'Tick all that you do, or none.',
  again: 'Start again',
  list: 'Courses and reading',
  course: 'Course',
  reading: 'Reading',
  past: 'Held before. We know of no date to come.',
  coming: 'Coming up.',
  empty:
    'Is the list empty? Then this task is not for this role. Take it to your lead champion or safeguarding lead.',
  open: 'All events',
  about: 'In each line you see whom it is for and what it teaches.',
  forRoles: 'For',
  everybody: 'everybody',
  teaches: 'Teaches',
} as const;
