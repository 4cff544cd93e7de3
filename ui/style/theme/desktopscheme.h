#pragma once

#include <QObject>
#include <QVariant>

class QDBusMessage;

namespace everyport::ui {

/// What the desktop wishes, by the settings portal (org.freedesktop.portal.Settings): dark or light, motion or
/// none. Qt 6.4 does not ask. Without a portal it stays silent.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void ask(); ///< Answers come later, and again with every change.

Q_SIGNALS:
    void darkWanted(bool dark);
    void motionWanted(bool wanted);

private:
    void read(const QString& group, const QString& key);
    void told(const QString& group, const QString& key, const QVariant& value);

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);
};

} // namespace everyport::ui
