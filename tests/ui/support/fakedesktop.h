#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

namespace everyport::ui {

/// The desktop's notifications, on a bus of the test's own, which the program takes for the session's.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Note {
        uint replaces = 0;
        QString title = {};
        QString body = {};
        QStringList actions = {};
        QString icon = {};
        QString entry = {}; ///< Whose note it is: the name of a .desktop file.
    };
    QList<Note> notes;
    QList<uint> closed;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    int capabilitiesAsked = 0;
    /// What the program wants at its icon in the dock: whose it is, how many; -1: nothing.
    QList<std::pair<QString, qlonglong>> badges;

    bool begin(); ///< Before anything asks for the session's bus.
    void end();
    void forget(); ///< What was told so far.
    void choose(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }
    /// As desktops do that let a window come to the front only by a token.
    void chooseWithToken(uint id, const QString& token)
    {
        Q_EMIT ActivationToken(id, token);
        choose(id);
    }
    /// What was shown has come to the desktop, and what it said to that has come back: the bus keeps the order, and a
    /// call after all of it has been answered. Twice: the first note follows an answer.
    static bool hasHeardAll();

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString& icon, const QString& title, const QString& body,
        const QStringList& actions, const QVariantMap& hints, int);
    QStringList GetCapabilities()
    {
        ++capabilitiesAsked;
        return capabilities;
    }
    void CloseNotification(uint id) { closed.append(id); }
    void Mark() {} ///< Of the test's own, see hasHeardAll.

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);

private Q_SLOTS:
    void launcherUpdated(const QString& entry, const QVariantMap& what);

private:
    static bool isAnsweredInTurn();

    QProcess m_bus;
};

} // namespace everyport::ui
