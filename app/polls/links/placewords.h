#pragma once

#include <map>

#include <QList>
#include <QString>

#include "netcore/base/clock.h"

namespace everyport::polls {

/// What stands on the screens of places at which cards are linked, so that only who sees one can have a phone wait
/// there: six signs by chance, others each minute. Those before are good for a minute more, since typing takes a while.
/// There are none for a place whose screen nobody has open.
///
/// Two words are good at a time: of 150 million that may be, so whoever lets strangers try has to count how often.
///
/// Part of CardLinking. Loop's thread. `clock` must outlive it.
class PlaceWords {
public:
    static constexpr std::chrono::seconds changesAfter{60};
    static constexpr std::chrono::seconds goodFor{120};

    explicit PlaceWords(const Clock& clock) : m_clock(clock) {}

    /// For the place's screen: "4kd7mx", made when there is none that is new enough.
    QString at(const QString& reader);
    /// Whose screen has that, as somebody types it: in either case, with or without hyphens and spaces. Empty: none,
    /// or not any more.
    QString readerOf(const QString& typed) const;
    void forget(const QString& reader) { m_words.erase(reader); } ///< They were used, or it is no place any more.

private:
    struct Word {
        QString signs;
        Clock::Moment made;
    };
    const Clock& m_clock;
    std::map<QString, QList<Word>> m_words; // by reader, the newest last; two at most
};

QString shownWord(const QString& word); ///< "4kd-7mx"

} // namespace everyport::polls
