#include "ui/chat/transcript/missedcount.h"

#include "ui/chat/transcript/transcript.h"
#include "ui/chat/transcript/transcriptmodel.h"
#include "ui/widgets/controls/newpill.h"

namespace everyport::ui {

void MissedCount::rowsCame(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_unseen += m_transcript.model()->row(row).kind == TranscriptRow::Kind::Message;
}

void MissedCount::show(bool isEndSeen) const
{
    const int count = m_unseen + m_transcript.missed();
    if (count == 0 && !isEndSeen && !m_transcript.holdsEnd())
        m_pill.setWords(tr("To the newest"));
    else
        m_pill.setCount(count);
}

} // namespace everyport::ui
