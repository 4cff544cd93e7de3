#pragma once

#include <QCoreApplication>

namespace everyport::ui {

class NewPill;
class Transcript;

/// How much was said while the end of a conversation is out of sight: what came into the rows, and what the transcript
/// has not fetched. Said on the pill at the lower edge. Part of a TranscriptView; both that it is given outlive it.
class MissedCount {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TranscriptView)
public:
    MissedCount(const Transcript& transcript, NewPill& pill) : m_transcript(transcript), m_pill(pill) {}

    void reset() { m_unseen = 0; }      ///< All of it has been seen.
    void rowsCame(int first, int last); ///< Below what is in sight.
    void show(bool isEndSeen) const;

private:
    const Transcript& m_transcript;
    NewPill& m_pill;
    int m_unseen = 0;
};

} // namespace everyport::ui
