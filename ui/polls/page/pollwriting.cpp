#include "ui/polls/page/pollwriting.h"

#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"

namespace everyport::ui {

using polls::Poll;

bool PollWriting::isOn() const
{
    return m_isWanted && m_draft.isActive();
}

bool PollWriting::isOfDraft() const
{
    return isOn() && m_draft.poll().state == Poll::State::Draft;
}

void PollWriting::begin()
{
    const Poll* own = m_controller.poll();
    m_draft.begin(own ? own->event : QString());
    m_isWanted = true;
    m_controller.setCurrent({});
}

void PollWriting::beginAnother()
{
    // What is being written may not be stored yet, or be right.
    const auto before = m_draft.isActive() ? m_draft.poll() : Poll();
    leave();
    m_draft.kept().makeRoom();
    if (before.event.isEmpty())
        return begin();
    m_draft.begin(before.event, before.policy.phones);
    m_isWanted = true;
    m_controller.setCurrent({});
}

bool PollWriting::resume(const QString& key)
{
    if (key == newKey())
        return true;
    if (!m_draft.kept().hasNew(key))
        return false;
    leave();
    if (m_draft.kept().newKey() != key)
        m_draft.kept().takeUp(key);
    begin();
    return true;
}

QString PollWriting::newKey() const
{
    return isOn() && m_draft.isNew() ? m_draft.kept().newKey() : QString();
}

void PollWriting::edit(const QString& id)
{
    m_draft.open(id);
    m_isWanted = m_isOnRequest = m_draft.isActive();
}

void PollWriting::follow()
{
    const Poll* own = m_controller.poll();
    const bool isNew = isOn() && m_draft.isNew();
    if (own && !isNew) {
        const bool sameOne = m_draft.isActive() && m_draft.poll().id == own->id;
        m_isOnRequest = m_isOnRequest && sameOne;
        m_isWanted = own->state == Poll::State::Draft || m_isOnRequest;
        if (m_isWanted)
            m_draft.open(own->id);
    } else if (!isNew) {
        m_isWanted = false;
    }
}

void PollWriting::leave()
{
    if (m_draft.isActive() && m_draft.isNew())
        leaveNew();
    m_isWanted = m_isOnRequest = false;
}

void PollWriting::leaveNew()
{
    const Poll written = m_draft.poll();
    const bool lost = m_draft.isTouched() && !m_draft.fault().isEmpty();
    m_draft.close(); // before another is current: its first saving makes it the current one
    if (!lost)
        return;
    m_draft.kept().leave(written);
}

void PollWriting::finish()
{
    if (m_draft.isActive() && m_draft.isNew())
        leaveNew();
    else
        m_draft.close();
    m_isWanted = m_isOnRequest = false;
}

void PollWriting::discard()
{
    m_isWanted = m_isOnRequest = false;
    m_draft.discard();
}

} // namespace everyport::ui
