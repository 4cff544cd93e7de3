#pragma once

#include <QAction>

#include "app/stations/stations.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PollController;

/// Whether the poll in hand is shared with the other stations, and which station leads one that is not ours. The
/// controller owns it; it and `stations` outlive it.
class PollSharing : public QObject, private stations::StationsEvents {
    Q_OBJECT
public:
    PollSharing(PollController& controller, stations::Stations& stations);
    ~PollSharing() override;

    QAction* shareAction; ///< Checked: shared. Away where this program takes no part among stations.

    /// The name of the home station that says how a poll is defined and when it is open; empty: this one does.
    QString leaderOf(const QString& poll) const;
    bool isShared(const QString& poll) const; ///< By us, with the others.
    /// "led by town-hall", "shared with all stations"; empty for one that is ours alone.
    QString words(const QString& poll) const;
    /// "Seal: 5c1e 90a7 …", small print of a poll that is closed; "Seal of town-hall: …" where others vote in it, too:
    /// each station has a head of its own. Else empty.
    QString sealWords(const QString& poll) const;
    void refresh(); ///< Another poll is in hand, or it has changed.

Q_SIGNALS:
    void changed(); ///< Who leads what, or what is shared.

private:
    void stationsChanged() override { m_batch.changed(); }
    void follow();
    void share(const QString& poll, bool isShared);
    void start(
        const QString& poll, bool isShared, std::function<void()> told = [] {});

    PollController& m_controller;
    stations::Stations& m_stations;
    FrameBatch m_batch;
};

} // namespace everyport::ui
