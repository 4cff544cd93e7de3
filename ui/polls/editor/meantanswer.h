#pragma once

#include <algorithm>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

/// An answer of a draft that a dialog or menu is about: while it is open, the draft may be saved (which gives ids),
/// changed or another one.
class MeantAnswer {
public:
    MeantAnswer(const polls::Poll& poll, int index) : m_poll(poll.id), m_answer(poll.answers[index]), m_index(index) {}

    /// -1: it has gone.
    int placeIn(const polls::Poll& poll) const
    {
        if (!m_poll.isEmpty() && poll.id != m_poll)
            return -1;
        if (m_index < poll.answers.size() && isIt(poll.answers[m_index]))
            return m_index;
        const auto at = std::find_if(
            poll.answers.begin(), poll.answers.end(), [this](const polls::Answer& one) { return isIt(one); });
        return at == poll.answers.end() ? -1 : int(at - poll.answers.begin());
    }

private:
    bool isIt(const polls::Answer& one) const
    {
        return m_answer.id.isEmpty() ? one.title == m_answer.title : one.id == m_answer.id;
    }

    QString m_poll;
    polls::Answer m_answer;
    int m_index;
};

} // namespace everyport::ui
