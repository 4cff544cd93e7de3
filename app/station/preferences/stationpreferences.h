#pragma once

#include <functional>

#include <QString>

#include "app/config/option.h"
#include "netcore/base/registeredlist.h"
#include "netcore/base/wiped.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

/// How they stand in everyport.toml and on the command line.
OptionList stationPreferences();

/// What these settings are for one station, as the file and the command line have them and as the window changes them.
/// The Station owns it. Loop's thread.
class StationPreferences {
public:
    /// `file` is everyport.toml, where changes are written; empty: they count until the program ends.
    explicit StationPreferences(QString file, const OptionValues& values = {});
    StationPreferences(const StationPreferences&) = delete;
    StationPreferences& operator=(const StationPreferences&) = delete;

    /// After how many days messages of the chat are forgotten; 0: never.
    int chatHistoryDays() const { return int(m_values.integer(QStringLiteral("chat-history-days"))); }

    /// The proxy of whoever names none to go to `host`, as an endpoint begins; empty: straight there, and so always to
    /// this computer.
    Task<Result<QString>> proxyFor(Reactor& reactor, QString host) const;

    /// The last one of one's own that was set before another way was, to go back to it; empty: there was none. Kept as
    /// long as the station is there and in no file: it may have a password, and nobody expects to leave one behind
    /// where no proxy is used any more.
    const QString& formerProxy() const { return *m_formerProxy; }

    QVariant value(const QString& key) const { return m_values.value(key); }
    /// Checks it, writes it, then it counts. Malformed/BadValue says what would be right; where it cannot be written
    /// all stays as it was.
    Result<Done> set(const QString& key, const QVariant& raw);
    void take(const OptionValues& values); ///< As the file says now, which was read again.
    Registration whenChanged(std::function<void()> call) { return m_changed.add(std::move(call)); }

private:
    Result<Done> write(const QString& key, const QVariant& value) const;
    void notifyChanged();

    QString m_file;
    OptionValues m_values;
    Wiped<QString> m_formerProxy;
    RegisteredList<std::function<void()>> m_changed;
};

} // namespace everyport
