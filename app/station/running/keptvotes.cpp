#include "app/station/running/keptvotes.h"

#include <QFileInfo>

#include "app/polls/store/polltables.h"
#include "app/polls/store/removedpolls.h"
#include "app/polls/store/storeduuids.h"
#include "app/polls/taps/journalaside.h"

namespace everyport {

using namespace Qt::StringLiterals;
using polls::WaitingVotes;

namespace {

QString strangeWords(const QString& file, const QString& journal)
{
    return withCards(
        u"%1 was put aside from %2, as something was wrong with it: votes may be in it that were not counted."_s.arg(
            file, QFileInfo(journal).fileName()));
}

QString copyWords(const QString& file)
{
    return withCards(
        u"The votes in %1, which waited to be stored, are all in this database: the file is a copy that was made for another one."_s
            .arg(file));
}

QString othersWords(const QString& file)
{
    return withCards(
        u"%1 holds votes that waited to be stored, and this database has none of their polls: they are for another one, or their polls were removed. Once that database is here again, a start counts them or says how."_s
            .arg(file));
}

QString removedWords(const QString& file)
{
    return withCards(
        u"%1 holds votes that waited to be stored, for polls that were removed from this database: they count nowhere."_s
            .arg(file));
}

QString doubtfulWords(const QString& file, const QString& journal)
{
    return withCards(
        u"%1 holds votes that waited to be stored, and they may be for this database; whether some of them are counted already is not certain, so they are not counted by themselves. To count them, stop the program, put the file in the place of %2 where that has one line alone, and start the program again: a vote that the same poll has already counts once."_s
            .arg(file, QFileInfo(journal).fileName()));
}

/// Nothing was stored since they were given: polls are as they were then, and none of the votes is counted. A card
/// names no poll, so that one alone says nothing of the database that it was for.
Result<bool> isSureOf(QSqlDatabase& connection, const KeptVotes::Start& start, const WaitingVotes& votes)
{
    const bool isForThis = votes.isMarked || !votes.polls.isEmpty() || start.isBack;
    if (start.isMissing || !isForThis || !polls::JournalAside(start.journal).isFree())
        return false;
    const auto has = polls::hasEntrySince(connection, votes.since);
    return has ? Result<bool>(!*has) : has.error();
}

Result<Done> look(KeptVotes& kept, QSqlDatabase& connection, const KeptVotes::Start& start, const QString& file)
{
    const auto findStored = [&connection](const QStringList& uuids) { return polls::findStored(connection, uuids); };
    const auto votes = polls::JournalAside(file).hasVotes() ? WaitingVotes::read(file, start.marks, findStored)
                                                            : Result<WaitingVotes>(WaitingVotes());
    if (!votes || votes->isEmpty()) {
        kept.said << (votes && (votes->isMarked || votes->stored > 0) ? copyWords(file)
                                                                      : strangeWords(file, start.journal));
        return Done();
    }
    const auto stored = storedPolls(connection);
    if (!stored)
        return stored.error();
    if (!votes->mayCount(*stored)) {
        if (votes->areOfRemoved(*stored))
            kept.said << removedWords(file);
        else
            kept.waiting << othersWords(file);
        return Done();
    }
    const bool isAll = votes->fitOf(*stored) == WaitingVotes::Fit::All;
    const auto isSure = isAll ? isSureOf(connection, start, *votes) : Result<bool>(false);
    if (!isSure)
        return isSure.error();
    if (*isSure && polls::takeUp(file, start.journal))
        kept.said
            << u"%1 was put back as %2: nothing was stored in this database since its votes were given, so they are counted now."_s
                   .arg(file, QFileInfo(start.journal).fileName());
    else
        kept.waiting << doubtfulWords(file, start.journal);
    return Done();
}

} // namespace

Result<KeptVotes> KeptVotes::find(QSqlDatabase& connection, const Start& start)
{
    KeptVotes kept;
    const auto beside = polls::FilesBeside::of(start.journal);
    for (const auto& file : beside.journals) {
        if (file == start.justKept)
            continue;
        if (const auto looked = look(kept, connection, start, file); !looked)
            return looked.error();
    }
    for (const auto& file : beside.others)
        kept.said << strangeWords(file, start.journal);
    return kept;
}

QStringList besideWords(const QString& journal)
{
    QStringList words;
    const auto beside = polls::FilesBeside::of(journal);
    for (const auto& file : beside.journals)
        words << withCards(
            u"%1 holds votes that waited to be stored, and were kept for another database than was there then: a start says whether they are for this one."_s
                .arg(file));
    for (const auto& file : beside.others)
        words << strangeWords(file, journal);
    return words;
}

Result<polls::StoredPolls> storedPolls(QSqlDatabase& connection)
{
    const auto places = polls::readPlaces(connection);
    const auto removed = places ? polls::readRemoved(connection) : Result<QStringList>(places.error());
    if (!removed)
        return removed.error();
    polls::StoredPolls stored{.removed = QSet<QString>(removed->begin(), removed->end())};
    for (const auto& place : *places)
        stored.here.insert(place.id);
    return stored;
}

QString withCards(const QString& words)
{
    return words + u" It names cards, which “card erase” does not reach there: delete it when nobody needs it."_s;
}

} // namespace everyport
