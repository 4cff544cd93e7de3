#include "app/polls/definition/hiddenwords.h"

#include <QCache>
#include <QSet>

#include "app/polls/definition/lookalikes.h"

namespace everyport::polls {

namespace {

/// How what is hidden looks. Asked for each of thousands of answers, of fates that change seldom.
const QSet<QString>& hiddenLooks(const WrittenFates& fates)
{
    thread_local WrittenFates known; // shares its data with the poll's, which makes them quick to compare
    thread_local QSet<QString> looks;
    const bool isSame = known == fates;
    known = fates; // also where another map says the same: from now on it is the one that is quick to compare
    if (isSame)
        return looks;
    looks.clear();
    for (const auto& [key, fate] : fates.asKeyValueRange()) {
        if (fate.kind != WrittenFate::Kind::Hidden)
            continue;
        looks.insert(lookOf(key));
        looks.insert(latinLook(key)); // of whoever writes it in several alphabets
    }
    looks.remove(QString());
    return looks;
}

} // namespace

/// Each result of a poll asks for all its answers, ten times a second; what one looks like never changes.
QString lookOf(const QString& key)
{
    // As many as one poll may have, and as its host may have decided about: whatever nobody asked for longest goes.
    thread_local QCache<QString, QString> looks(2 * mostWritten);
    if (const auto* known = looks.object(key))
        return *known;
    const auto look = lookOfWords(key);
    looks.insert(key, new QString(look));
    return look;
}

bool looksHidden(const WrittenFates& fates, const QString& key)
{
    if (fates.isEmpty())
        return false;
    const auto& looks = hiddenLooks(fates);
    return !looks.isEmpty() && looks.contains(lookOf(key));
}

} // namespace everyport::polls
