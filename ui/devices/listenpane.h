#pragma once

#include <QTimer>
#include <QWidget>

#include "app/devices/deviceregistry.h"
#include "ui/style/colours/statemark.h"

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace everyport::ui {

class StateText;
class Text;

/// A lamp that lights up for a moment when bytes come.
class ByteLight : public QWidget {
    Q_OBJECT
public:
    explicit ByteLight(QWidget* parent = nullptr);
    void flash();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_off;
};

/// "Find out for me": listens at one port at the likely speeds, shows that bytes come and how far it is, and
/// proposes what the reader is.
class ListenPane : public QWidget {
    Q_OBJECT
public:
    explicit ListenPane(devices::DeviceRegistry& registry, QWidget* parent = nullptr);

    void setPort(const QString& device); ///< Stops what ran; empty: none.
    void listen();
    void stop();
    bool isListening() const { return m_task.isValid(); }

Q_SIGNALS:
    void found(const QString& driver, int baud);

private:
    void show(const devices::TryOutProgress& progress);
    void finish(const Result<rfid::Detection>& result);
    void showIdle(const QString& sentence, Mark mark);

    devices::DeviceRegistry& m_registry;
    QString m_device;
    ByteLight* m_light;
    StateText* m_mark;
    Text* m_says;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QCheckBox* m_mayWrite;
    quint64 m_heard = 0;
    Task<Result<rfid::Detection>> m_task; ///< Last: dropping it stops the listening.
};

} // namespace everyport::ui
