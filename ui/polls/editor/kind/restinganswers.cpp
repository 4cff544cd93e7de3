#include "ui/polls/editor/kind/restinganswers.h"

namespace everyport::ui {

using polls::Answer;
using polls::Poll;

void RestingAnswers::take(Poll& poll, const QString& id)
{
    const Answer* answer = poll.answer(id);
    if (!answer)
        return;
    m_all.insert(id, {*answer, poll.readers.keys(id)});
    poll.answers.removeIf([&id](const Answer& one) { return one.id == id; });
    poll.readers.removeIf([&id](const auto& reader) { return reader.value() == id; });
}

Answer RestingAnswers::back(Poll& poll, const Answer& otherwise)
{
    const auto found = m_all.constFind(otherwise.id);
    if (found == m_all.constEnd())
        return otherwise;
    const Resting resting = *found;
    m_all.erase(found);
    for (const QString& reader : resting.readers) {
        if (!poll.readers.contains(reader))
            poll.readers.insert(reader, otherwise.id);
    }
    return resting.answer;
}

} // namespace everyport::ui
