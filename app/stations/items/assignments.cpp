#include "app/stations/items/assignments.h"

#include "app/polls/definition/poll.h"
#include "app/stations/items/jsonfields.h"

namespace everyport::stations {

namespace {

constexpr qsizetype mostPolls = 500;

QMap<QString, QString> readersFrom(const QJsonObject& object)
{
    QMap<QString, QString> readers;
    for (auto reader = object.begin(); reader != object.end() && readers.size() < mostAssignedReaders; ++reader) {
        const auto answer = reader->toString();
        const bool fits = reader->isString() && (answer.isEmpty() || polls::isSlug(answer));
        if (fits && isPlainText(reader.key(), polls::maximumTitleLength))
            readers.insert(reader.key(), answer);
    }
    return readers;
}

} // namespace

QJsonObject assignmentsToJson(const Assignments& assigned)
{
    QJsonObject object;
    for (const auto& [poll, readers] : assigned.asKeyValueRange()) {
        QJsonObject answers;
        for (const auto& [reader, answer] : readers.asKeyValueRange())
            answers.insert(reader, answer);
        object.insert(poll, answers);
    }
    return object;
}

Assignments assignmentsFromJson(const QJsonObject& object)
{
    Assignments assigned;
    for (auto poll = object.begin(); poll != object.end() && assigned.size() < mostPolls; ++poll) {
        if (const auto readers = readersFrom(poll->toObject()); !readers.isEmpty() && polls::isSlug(poll.key()))
            assigned.insert(poll.key(), readers);
    }
    return assigned;
}

} // namespace everyport::stations
