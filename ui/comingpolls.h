#pragma once

#include <functional>

#include <QCoreApplication>
#include <QObject>
#include <QStringList>

namespace everyport::ui {

struct StationLife;

/// What somebody has made in the demo, from when it is kept (KeptPolls) until the station at home has it. `program`
/// outlives this.
class ComingPolls {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ComingPolls)
public:
    ComingPolls(QObject& program, QString home); ///< `home`: its data folder.

    bool isEmpty() const { return m_files.isEmpty(); }
    /// Keeps all of `demo`, whose window says why where that fails. A turn later `go` or, where it failed, `otherwise`:
    /// of who asked last, or of nobody, where they shall stay.
    void keep(StationLife& demo, std::function<void()> go, std::function<void()> otherwise = {});
    void stay();                   ///< They are in the demo still, also what is being kept.
    void bring(StationLife& life); ///< It runs: the one at home takes them, and those of an earlier start.

private:
    QObject& m_program;
    const QString m_home;
    QStringList m_files;
    int m_asked = 0; ///< How often something else was wished; what was begun before is undone.
};

} // namespace everyport::ui
