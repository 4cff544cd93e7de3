#pragma once

#include <map>
#include <memory>

#include <QObject>

#include "app/faces/chatface.h"
#include "app/faces/computerface.h"
#include "app/faces/connectionface.h"
#include "app/faces/deviceface.h"
#include "app/faces/eventface.h"
#include "app/faces/facadecache.h"
#include "app/faces/pluginface.h"
#include "app/faces/pollface.h"
#include "app/faces/ruleface.h"
#include "app/faces/serviceface.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::faces {

/// What an AppFace shows; lent, and outlives it.
struct Shown {
    Reactor& reactor;
    ServiceList& services;
    polls::PollRegistry& polls;
    devices::DeviceRegistry& devices;
    chat::ChatModel& chat;
    machine::Machine& machine;
    QString dataFolder = {};
    rulelinks::RuleController* rules = nullptr; ///< Null: there are none.
    plugins::PluginRegistry* plugins = nullptr;
    events::EventRegistry* events = nullptr;
};

/// The running program: the root of what people see at a prompt. Loop's thread.
class AppFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "The running program.")
    Q_CLASSINFO("doc:services", "What it serves.")
    Q_CLASSINFO("doc:polls", "Polls, in the order of their making.")
    Q_CLASSINFO("doc:events", "Events with their running orders; polls that name one make it.")
    Q_CLASSINFO("doc:rules", "When something happens on a port, do something on another.")
    Q_CLASSINFO("doc:plugins", "What people have added to the program, by name.")
    Q_CLASSINFO("doc:devices", "Card readers.")
    Q_CLASSINFO("doc:connections", "All that is on the wire now, oldest first.")
    Q_CLASSINFO("doc:chat", "Networks, rooms and people of the window's chat.")
    Q_CLASSINFO("doc:computer", "The computer that it runs on: network, power, drives.")
    Q_PROPERTY(QList<QObject*> services READ services)
    Q_PROPERTY(QList<QObject*> polls READ polls)
    Q_PROPERTY(QList<QObject*> events READ events)
    Q_PROPERTY(QList<QObject*> devices READ devices)
    Q_PROPERTY(QList<QObject*> rules READ rules)
    Q_PROPERTY(QList<QObject*> plugins READ plugins)
    Q_PROPERTY(QList<QObject*> connections READ connections)
    Q_PROPERTY(QObject* chat READ chat CONSTANT)
    Q_PROPERTY(QObject* computer READ computer CONSTANT)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(qulonglong bytesIn READ bytesIn)
    Q_PROPERTY(qulonglong bytesOut READ bytesOut)

public:
    explicit AppFace(Shown shown);
    ~AppFace() override;

    QList<QObject*> services();
    QList<QObject*> polls();
    QList<QObject*> events();
    QList<QObject*> devices();
    QList<QObject*> rules();
    QList<QObject*> plugins();
    QList<QObject*> connections();
    QObject* chat();
    QObject* computer();
    QString dataFolder() const { return m_shown.dataFolder; }
    qulonglong bytesIn() const { return m_shown.reactor.connections().totalIn(); }
    qulonglong bytesOut() const { return m_shown.reactor.connections().totalOut(); }

Q_SIGNALS:
    void serviceChanged(const QString& name); ///< Also a new one.
    void pollChanged(const QString& name);
    void voted(const QString& poll, const QString& answer, const QString& outcome);
    void tagRead(const QString& device, const QString& tag);

private:
    class Ears;

    Shown m_shown;
    FacadeCache<QString, ServiceFace> m_services;
    FacadeCache<QString, PollFace> m_polls;
    FacadeCache<QString, EventFace> m_events;
    FacadeCache<QString, DeviceFace> m_devices;
    FacadeCache<QString, RuleFace> m_rules;
    FacadeCache<QString, PluginFace> m_plugins;
    std::map<quint64, std::unique_ptr<ConnectionFace>> m_connections;
    std::unique_ptr<ChatFace> m_chat;
    std::unique_ptr<ComputerFace> m_computer;
    std::unique_ptr<Ears> m_ears; // first to go
};

} // namespace everyport::faces
