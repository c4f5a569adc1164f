/** A time of day as people say it: “9am”, “4.30pm”, “midnight”. In: "HH:MM". */
export const timeInWords = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (hour === 24 || (hour === 0 && minute === 0)) return 'midnight';
  if (hour === 12 && minute === 0) return 'noon';
  const minutes = minute ? `.${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};
