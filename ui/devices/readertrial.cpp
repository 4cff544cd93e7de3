#include "ui/devices/readertrial.h"

#include "protocols/rfid/farend.h"
#include "ui/devices/readerchanges.h"

using namespace everyport::devices;

namespace everyport::ui {

ReaderTrial::ReaderTrial(DeviceRegistry& registry, polls::PollRegistry& polls, TaskSet& tasks, QObject* parent)
    : QObject(parent), m_registry(registry), m_polls(polls), m_tasks(tasks)
{
    m_registry.addListener(this);
}

ReaderTrial::~ReaderTrial()
{
    end();
    m_registry.removeListener(this);
}

QString ReaderTrial::id() const
{
    return m_state ? m_state->id : QString();
}

void ReaderTrial::begin(const QString& device, const ReaderWish& wish)
{
    end();
    m_device = device;
    m_state = std::make_shared<State>();
    m_state->trial = this;
    // What is tapped while somebody tries is no vote, and no refused one either.
    m_diversion = polls::TapDiversion(m_polls, [state = m_state](const polls::Tap& tap) {
        return !state->id.isEmpty() && (tap.reader == state->id || tap.reader.startsWith(state->id + QLatin1Char('/')));
    });
    m_tasks.start(run(&m_registry, device, wish, m_state), tr("Trying a reader"));
}

Task<Result<Done>> ReaderTrial::run(
    DeviceRegistry* registry, QString device, ReaderWish wish, std::shared_ptr<State> state)
{
    auto adding = addReader(registry, device, wish);
    auto id = co_await std::move(adding);
    if (!id) {
        if (state->trial) {
            auto* trial = state->trial;
            trial->release();
            Q_EMIT trial->failed(id.error());
        }
        co_return Done{}; // it was told where it was asked
    }
    state->id = *id;
    if (!state->wanted) {
        auto removing = registry->remove(*id);
        auto removed = co_await std::move(removing);
        co_return removed;
    }
    if (state->trial)
        Q_EMIT state->trial->started();
    co_return Done{};
}

void ReaderTrial::release()
{
    if (!m_state)
        return;
    m_state->trial = nullptr;
    m_state.reset();
    m_diversion.end();
}

void ReaderTrial::end()
{
    if (!m_state)
        return;
    m_state->wanted = false;
    if (!m_state->id.isEmpty())
        m_tasks.start(m_registry.remove(m_state->id), tr("Taking away a reader that was tried"));
    release();
}

bool ReaderTrial::keep(const ReaderWish& wish)
{
    if (!m_state || m_state->id.isEmpty())
        return false;
    m_tasks.start(changeReader(&m_registry, m_state->id, wish), tr("Changing a reader"));
    release();
    return true;
}

void ReaderTrial::tap()
{
    const Device* device = m_state ? m_registry.find(m_state->id) : nullptr;
    if (!device || !device->simulated)
        return;
    const auto tapped = m_registry.tap(device->id, rfid::simulatedCard(device->driver, 1));
    if (!tapped)
        Q_EMIT failed(tapped.error());
}

void ReaderTrial::tagArrived(const Device& device, const rfid::Tag& tag, qint64)
{
    if (m_state && device.id == m_state->id)
        Q_EMIT cardSeen(tag);
}

} // namespace everyport::ui
