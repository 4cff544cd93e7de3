#pragma once

#include <memory>

#include <QList>
#include <QObject>
#include <QTimer>

#include "app/traffic/trafficrecording.h"

class QAction;

namespace everyport::ui {

class PageContext;

/// Records what passes on chosen connections into a file, asked for on the Connections page or in the palette and going
/// on while another page is in front: rail and status bar say so, with the way to end it.
class RecordingController : public QObject {
    Q_OBJECT
public:
    using Records = QList<std::shared_ptr<ConnectionRecord>>;
    explicit RecordingController(PageContext& context);
    ~RecordingController() override;

    QAction* action() const { return m_action; } ///< "Record…", and while it does, "Stop recording".
    bool isRecording() const { return m_recording != nullptr; }
    /// Says whose traffic is to be recorded when somebody begins; until then all that is open.
    void setChosen(std::function<Records()> chosen) { m_chosen = std::move(chosen); }
    QString words() const;      ///< "2 connections to evening.pcapng, 48 kB, 1:12"; empty when nothing is recorded.
    QString briefWords() const; ///< "48 kB, 1:12"
    /// It ends of itself at `limit` bytes, or where the disk takes no more, and says so.
    void begin(const Records& records, const QString& path, qint64 limit = TrafficRecording::usualLimit);
    void end();

Q_SIGNALS:
    void changed(); ///< Once a second while it records.

private:
    void act();
    void look();
    void stop();
    void sayWhyItEnded();
    void showAction();
    Records allOpen() const;

    PageContext& m_context;
    std::function<Records()> m_chosen;
    QAction* m_action;
    std::unique_ptr<TrafficRecording> m_recording;
    QTimer m_timer{this};
};

} // namespace everyport::ui
