#pragma once

#include <memory>
#include <random>

#include <QTcpServer>
#include <QTemporaryDir>

#include "app/station/running/station.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::ui {

/// A real station in a temporary folder with an evening's worth of invented polls, readers and services: what pictures
/// and tests of the window look at. Votes of the past come in as another station's log, so that they have their times.
class SampleStation {
public:
    enum class Services { Some, None };
    /// `systemBus`: a played one, where there is to be a computer (tests/app/machine/playedcomputer.h).
    explicit SampleStation(Reactor& reactor, Services services = Services::Some, const QString& systemBus = {});
    ~SampleStation();

    Task<Result<Done>> start(bool filled = true); ///< Not filled: a first start.
    Task<Result<Done>> stop();
    Station& station() { return *m_station; }
    QString folder() const { return m_folder.path(); }
    QStringList readers() const { return m_readers; }
    void tapSome(int count); ///< Cards on the readers of the running poll, now.

private:
    Task<Result<Done>> addReaders();
    Task<Result<Done>> addPolls();
    Task<Result<Done>> addPast(QString poll, QList<int> counts, int minutes, bool open);
    QByteArray pastVotes(const QString& poll, const QStringList& answers, const QList<int>& counts, int minutes);

    Reactor& m_reactor;
    QTemporaryDir m_folder;
    QTcpServer m_taken; ///< A port that one service wants in vain.
    std::unique_ptr<Station> m_station;
    QStringList m_readers;
    std::mt19937 m_random{7};
    int m_cards = 0;
};

} // namespace everyport::ui
