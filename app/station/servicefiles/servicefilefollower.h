#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "app/services/core/servicelist.h"
#include "app/station/servicefiles/lastgood.h"
#include "app/station/servicefiles/servicefiles.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Log;
struct StationSettings;

/// Brings what stands in the services' files into the list of services, and remembers of each file what it said: so a
/// reload restarts only what changed, and whoever writes a file sees whether somebody else has changed it. A file that
/// is wrong is a row with its trouble, and never an Error here. The last file of each service that was right is kept
/// beside them. What it is made of outlives it. Loop's thread.
class ServiceFileFollower {
public:
    ServiceFileFollower(Log& log, ServiceList& services, const StationSettings& settings);

    void load();                                 ///< Once, before they are started.
    Task<Result<Done>> reload();                 ///< Reads all again. One at a time (Reloads).
    Task<Result<Done>> follow(ServiceFile file); ///< As it stands now, into the list; restarts only what changed.
    void take(const ServiceFile& file);          ///< Into the list, whatever runs; starts nothing.
    /// What is wrong with values each of which is right for itself. Of a kind that is not known nobody can say.
    Result<Done> check(const QString& type, const OptionValues& values) const;

    /// As it was read or written last, right or wrong; null where it never was. Until the next call.
    const ServiceFile* known(const QString& name) const;
    void wrote(const ServiceFile& file); ///< It says this now, by ourselves.
    /// Likewise of that one word; `text` is all that stands there then, where that is known.
    void wroteEnabled(const QString& name, bool enabled, const std::optional<QByteArray>& text);
    void forget(const QString& name) { m_known.remove(name); } ///< There is no such file any more.

    /// Whether its file says so, as far as we know; of a station without files always.
    bool isWritten(const QString& name, const OptionValues& values, bool enabled) const;
    /// It has what its file does not say, because that could not be written.
    bool isUnwritten(const QString& name) const;
    void setUnwritten(const QString& name) { m_unwritten.insert(name); } ///< Its last values count all the same.
    void clearUnwritten(const QString& name) { m_unwritten.remove(name); }

    const LastGoodFiles& lastGood() const { return m_lastGood; }

private:
    bool runsByIt(const ServiceFile& file) const; ///< By this very text, which was right when it was read.
    Task<Result<Done>> change(ServiceFile file, bool wasEnabled);

    Log& m_log;
    ServiceList& m_services;
    const StationSettings& m_settings;
    QHash<QString, ServiceFile> m_known; ///< By the service's name.
    QSet<QString> m_unwritten;           ///< Names of those whose last values could not be written, but count.
    LastGoodFiles m_lastGood;
};

} // namespace everyport
