#pragma once

#include <map>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>

namespace everyport {

/// A service with objects on a test's bus (org.freedesktop.DBus.ObjectManager), as UDisks2 and BlueZ are: told to add,
/// change and remove them, and it says so. Methods of other interfaces are answered by `answer`.
class ObjectServer : public QDBusVirtualObject {
public:
    using Interfaces = QMap<QString, QVariantMap>;
    using Objects = QMap<QDBusObjectPath, Interfaces>;

    ObjectServer(const QString& address, const QString& name, const QString& root)
        : m_name(name + QString::number(++s_number)),
          m_connection(QDBusConnection::connectToBus(address, m_name)),
          m_root(root)
    {
        qDBusRegisterMetaType<Interfaces>();
        qDBusRegisterMetaType<Objects>();
        m_connection.registerVirtualObject(root, this, QDBusConnection::SubPath);
        if (!m_connection.registerService(name))
            qFatal("the name is taken");
    }
    ~ObjectServer() override { QDBusConnection::disconnectFromBus(m_name); }

    void add(const QString& path, const Interfaces& interfaces)
    {
        auto& object = m_objects[QDBusObjectPath(path)];
        for (auto at = interfaces.begin(); at != interfaces.end(); ++at)
            object.insert(at.key(), at.value());
        auto signal = QDBusMessage::createSignal(m_root, manager, QStringLiteral("InterfacesAdded"));
        signal << QVariant::fromValue(QDBusObjectPath(path)) << QVariant::fromValue(interfaces);
        m_connection.send(signal);
    }
    void change(const QString& path, const QString& interface, const QVariantMap& values)
    {
        const auto object = m_objects.find(QDBusObjectPath(path));
        if (object != m_objects.end() && object->contains(interface)) {
            for (auto at = values.begin(); at != values.end(); ++at)
                (*object)[interface].insert(at.key(), at.value());
        }
        auto signal = QDBusMessage::createSignal(
            path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        signal << interface << values << QStringList();
        m_connection.send(signal);
    }
    void remove(const QString& path, const QStringList& interfaces)
    {
        auto& object = m_objects[QDBusObjectPath(path)];
        for (const auto& interface : interfaces)
            object.remove(interface);
        if (object.isEmpty())
            m_objects.remove(QDBusObjectPath(path));
        auto signal = QDBusMessage::createSignal(m_root, manager, QStringLiteral("InterfacesRemoved"));
        signal << QVariant::fromValue(QDBusObjectPath(path)) << interfaces;
        m_connection.send(signal);
    }
    void send(const QDBusMessage& signal) { m_connection.send(signal); }
    QDBusPendingCall asyncCall(const QDBusMessage& call) { return m_connection.asyncCall(call); }
    /// What was called of other interfaces: "/path interface.Method".
    QStringList called;
    std::function<QDBusMessage(const QDBusMessage&)> answer = [](const QDBusMessage& call) {
        return call.createReply();
    };
    /// True where it answers by itself, now or later.
    std::function<bool(const QDBusMessage&)> handle = [](const QDBusMessage&) { return false; };

    bool isBusy = false; ///< It answers no question of what there is.

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const bool asksForAll = message.interface() == manager || message.member() == QLatin1String("GetAll");
        if (isBusy && asksForAll) {
            connection.send(message.createErrorReply(
                QStringLiteral("org.freedesktop.DBus.Error.LimitsExceeded"), QStringLiteral("later")));
            return true;
        }
        if (message.interface() == manager) {
            connection.send(message.createReply(QVariant::fromValue(m_objects)));
            return true;
        }
        if (message.interface() == QLatin1String("org.freedesktop.DBus.Properties")
            && message.member() == QLatin1String("GetAll")) {
            connection.send(message.createReply(
                m_objects.value(QDBusObjectPath(message.path())).value(message.arguments().value(0).toString())));
            return true;
        }
        called.append(message.path() + u' ' + message.interface() + u'.' + message.member());
        if (!handle(message))
            connection.send(answer(message));
        return true;
    }

private:
    static inline int s_number = 0;
    static inline const QString manager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
    QString m_name;
    QDBusConnection m_connection;
    QString m_root;
    Objects m_objects;
};

} // namespace everyport

Q_DECLARE_METATYPE(everyport::ObjectServer::Interfaces)
Q_DECLARE_METATYPE(everyport::ObjectServer::Objects)
