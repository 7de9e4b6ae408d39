import { useEffect, useState } from 'preact/hooks';

/** A card that only says what was done. Said a moment later than shown: what is there from the beginning a screen reader would not announce. */
export function NoticeCard({ text, language }: { text: string; language: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <div class="card card--notice" lang={language}>
      <p aria-hidden="true">{text}</p>
      <p class="for-ears" role="status">
        {said}
      </p>
    </div>
  );
}
