#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::polls {

/// A name beside the journal that nothing has yet, for a file that a person looks at: in their own time, as the log's.
QString asideName(const QString& journal, const QString& kind, const QDateTime& now = QDateTime::currentDateTime());

/// The votes that wait in a journal, kept beside it under a name of their own: for a person who has the database that
/// they are for. Before the journal is opened. All of it blocks for the disk; one thread at a time. Errors are Local,
/// and leave all as it was.
class JournalAside {
public:
    explicit JournalAside(QString journal) : m_journal(std::move(journal)) {}

    bool hasVotes() const;                  ///< False also of what is no journal, which is put aside as it is opened.
    bool isFree() const;                    ///< There is none, or one without votes: another may take its place.
    Result<Done> move();                    ///< They wait there alone then. Needs no room.
    Result<Done> copy();                    ///< On the disk when it returns.
    void takeBack();                        ///< As if nothing had been kept.
    QString name() const { return m_name; } ///< Of the file beside it; empty: nothing was kept.

private:
    const QString m_journal;
    QString m_name;
    bool m_isMoved = false;
};

/// What was put beside a journal, the oldest first, by whole names.
struct FilesBeside {
    QStringList journals = {}; ///< By a JournalAside.
    QStringList others = {};   ///< What stood in its place, or lines of it, that could not be read (JournalFile).

    static FilesBeside of(const QString& journal);
};

/// A journal that was kept beside it takes the place of one that isFree. An Error where it is not known to be on the
/// disk: it stands under one of both names then.
Result<Done> takeUp(const QString& kept, const QString& journal);

/// Error::code where what is wrong is that such votes are not counted.
inline constexpr QLatin1StringView keptVotesCode{"kept-votes"};

} // namespace everyport::polls
