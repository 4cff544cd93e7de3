#include "app/polls/definition/hiddenwords.h"

#include <algorithm>

#include <QCache>
#include <QMultiHash>
#include <QSet>

#include "app/polls/definition/disguises.h"
#include "app/polls/definition/lookalikes.h"

namespace everyport::polls {

namespace {

/// How what is hidden looks.
struct HiddenLooks {
    QSet<QString> looks = {};
    QMultiHash<QString, QString> byRough = {}; ///< Those that may be disguised, by roughLook().
};

/// Asked for each of thousands of answers, of fates that change seldom.
const HiddenLooks& hiddenLooks(const WrittenFates& fates)
{
    thread_local WrittenFates known; // shares its data with the poll's, which makes them quick to compare
    thread_local HiddenLooks hidden;
    const bool isSame = known == fates;
    known = fates; // also where another map says the same: from now on it is the one that is quick to compare
    if (isSame)
        return hidden;
    hidden = {};
    for (const auto& [key, fate] : fates.asKeyValueRange()) {
        if (fate.kind != WrittenFate::Kind::Hidden)
            continue;
        hidden.looks.insert(lookOfWords(key));
        hidden.looks.insert(latinLook(key)); // of whoever writes it in several alphabets
    }
    hidden.looks.remove(QString());
    for (const auto& look : hidden.looks) {
        if (look.size() >= shortestDisguised)
            hidden.byRough.insert(roughLook(look), look);
    }
    return hidden;
}

/// Each result of a poll asks for all its answers, ten times a second; how one is read never changes.
QList<Reading> knownReadingsOf(const QString& key)
{
    // As many as one poll may have, and as its host may have decided about: whatever nobody asked for longest goes.
    thread_local QCache<QString, QList<Reading>> known(2 * mostWritten);
    if (const auto* readings = known.object(key))
        return *readings;
    const auto readings = readingsOf(key);
    known.insert(key, new QList(readings));
    return readings;
}

} // namespace

QString lookOf(const QString& key)
{
    return knownReadingsOf(key).front().look;
}

bool looksHidden(const WrittenFates& fates, const QString& key)
{
    if (fates.isEmpty())
        return false;
    const auto& hidden = hiddenLooks(fates);
    if (hidden.looks.isEmpty())
        return false;
    const auto readings = knownReadingsOf(key);
    if (hidden.looks.contains(readings.front().look))
        return true;
    return std::any_of(readings.begin(), readings.end(), [&hidden](const Reading& reading) {
        const auto [begin, end] = hidden.byRough.equal_range(reading.rough);
        return std::any_of(begin, end, [&reading](const QString& word) { return isReadAs(reading.look, word); });
    });
}

} // namespace everyport::polls
