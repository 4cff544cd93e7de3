#include "app/faces/appface.h"

#include "app/devices/deviceevents.h"

namespace everyport::faces {

/// Hears what the models tell and passes it on to those faces that somebody has asked for.
class AppFace::Ears final : public ServiceEvents,
                            public polls::PollEvents,
                            public events::EventChanges,
                            public devices::DeviceEvents,
                            public rules::RuleEvents,
                            public plugins::PluginEvents {
public:
    explicit Ears(AppFace& face) : m_face(face)
    {
        m_face.m_shown.services.addListener(this);
        m_face.m_shown.polls.addListener(*this);
        m_face.m_shown.devices.addListener(this);
        if (m_face.m_shown.rules)
            m_face.m_shown.rules->registry().addListener(this);
        if (m_face.m_shown.plugins)
            m_face.m_shown.plugins->addListener(this);
        if (m_face.m_shown.events)
            m_face.m_shown.events->addListener(*this);
    }
    ~Ears() override
    {
        m_face.m_shown.services.removeListener(this);
        m_face.m_shown.polls.removeListener(*this);
        m_face.m_shown.devices.removeListener(this);
        if (m_face.m_shown.rules)
            m_face.m_shown.rules->registry().removeListener(this);
        if (m_face.m_shown.plugins)
            m_face.m_shown.plugins->removeListener(this);
        if (m_face.m_shown.events)
            m_face.m_shown.events->removeListener(*this);
    }
    Ears(const Ears&) = delete;
    Ears& operator=(const Ears&) = delete;

    void serviceAdded(const QString& name) override { serviceChanged(name); }
    void serviceChanged(const QString& name) override
    {
        if (auto* known = m_face.m_services.known(name))
            known->look();
        Q_EMIT m_face.serviceChanged(name);
    }
    void serviceRemoved(const QString& name) override { m_face.m_services.drop(name); }

    void pollChanged(const QString& id) override
    {
        if (auto* known = m_face.m_polls.known(id))
            Q_EMIT known->changed();
        Q_EMIT m_face.pollChanged(id);
    }
    void pollRemoved(const QString& id) override { m_face.m_polls.drop(id); }
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&) override
    {
        const auto outcome = polls::outcomeName(vote.outcome);
        if (auto* known = m_face.m_polls.known(poll.id))
            Q_EMIT known->voted(vote.answer, outcome, vote.reader);
        Q_EMIT m_face.voted(poll.id, vote.answer, outcome);
    }

    void eventChanged(const QString& id) override
    {
        if (auto* known = m_face.m_events.known(id))
            Q_EMIT known->changed();
    }
    void eventRemoved(const QString& id) override { m_face.m_events.drop(id); }
    void eventStepped(const events::Event& event) override
    {
        if (auto* known = m_face.m_events.known(event.id))
            Q_EMIT known->stepped(event.present);
    }

    void deviceChanged(const QString& id) override
    {
        if (auto* known = m_face.m_devices.known(id))
            Q_EMIT known->changed();
    }
    void deviceRemoved(const QString& id) override { m_face.m_devices.drop(id); }
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64) override
    {
        if (auto* known = m_face.m_devices.known(device.id))
            Q_EMIT known->tagRead(tag.id);
        Q_EMIT m_face.tagRead(device.id, tag.id);
    }

    void ruleChanged(const QString& name) override
    {
        if (auto* known = m_face.m_rules.known(name))
            known->look();
    }
    void ruleRemoved(const QString& name) override { m_face.m_rules.drop(name); }

    void pluginsChanged() override
    {
        m_face.m_plugins.dropUnless(
            [this](const QString& name) { return m_face.m_shown.plugins->find(name).has_value(); });
    }
    void pluginChanged(const QString& name) override
    {
        if (auto* known = m_face.m_plugins.known(name))
            Q_EMIT known->changed();
    }

private:
    AppFace& m_face;
};

AppFace::AppFace(Shown shown)
    : m_shown(std::move(shown)),
      m_services([this](const QString& name) { return std::make_unique<ServiceFace>(m_shown.services, name); }),
      m_polls([this](const QString& id) { return std::make_unique<PollFace>(m_shown.reactor, m_shown.polls, id); }),
      m_events([this](const QString& id) { return std::make_unique<EventFace>(*m_shown.events, id); }),
      m_devices([this](const QString& id) { return std::make_unique<DeviceFace>(m_shown.devices, id); }),
      m_rules([this](const QString& name) { return std::make_unique<RuleFace>(*m_shown.rules, name); }),
      m_plugins([this](const QString& name) { return std::make_unique<PluginFace>(*m_shown.plugins, name); }),
      m_ears(std::make_unique<Ears>(*this))
{
}

AppFace::~AppFace() = default;

QList<QObject*> AppFace::services()
{
    return m_services.faces(m_shown.services.names());
}

QList<QObject*> AppFace::polls()
{
    QStringList ids;
    for (const auto& poll : m_shown.polls.polls())
        ids << poll.id;
    return m_polls.faces(ids);
}

QList<QObject*> AppFace::events()
{
    QStringList ids;
    for (const auto& event : m_shown.events ? m_shown.events->events() : QList<events::Event>())
        ids << event.id;
    return m_events.faces(ids);
}

QList<QObject*> AppFace::devices()
{
    QStringList ids;
    for (const auto& device : m_shown.devices.devices())
        ids << device.id;
    return m_devices.faces(ids);
}

QList<QObject*> AppFace::rules()
{
    QStringList names;
    for (const auto& status : m_shown.rules ? m_shown.rules->registry().rules() : QList<rules::RuleStatus>())
        names << status.rule.name;
    return m_rules.faces(names);
}

QList<QObject*> AppFace::plugins()
{
    QStringList names;
    for (const auto& state : m_shown.plugins ? m_shown.plugins->all() : QList<plugins::PluginState>())
        names << state.info.name;
    return m_plugins.faces(names);
}

QList<QObject*> AppFace::connections()
{
    QList<QObject*> all;
    std::map<quint64, std::unique_ptr<ConnectionFace>> kept;
    for (const auto& record : m_shown.reactor.connections().rows()) {
        auto found = m_connections.extract(record->id);
        auto face = found.empty() ? std::make_unique<ConnectionFace>(record) : std::move(found.mapped());
        all.append(face.get());
        kept.emplace(record->id, std::move(face));
    }
    // Those whose rows have gone.
    m_connections = std::move(kept);
    return all;
}

QObject* AppFace::chat()
{
    if (!m_chat)
        m_chat = std::make_unique<ChatFace>(m_shown.chat);
    return m_chat.get();
}

QObject* AppFace::computer()
{
    if (!m_computer)
        m_computer = std::make_unique<ComputerFace>(m_shown.machine);
    return m_computer.get();
}

} // namespace everyport::faces
