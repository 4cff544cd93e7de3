#pragma once

#include <functional>
#include <memory>

#include "netcore/base/lifetime.h"
#include "netcore/base/registeredlist.h"
#include "netcore/base/result.h"
#include "protocols/rfid/drivers.h"

namespace everyport::rfid {

/// Drivers that others bring while the program runs, beside the program's own: plugins have them. Whoever wants a
/// driver by its name asks here. Loop's thread; outlives whoever was made by it, or tells nobody any more.
class LentDrivers {
public:
    using Make = std::function<std::unique_ptr<Driver>(const ReaderSettings& settings, DriverEvents& events)>;

    /// A kind of reader, and whose it is: "the plugin acme"; empty for the program's own.
    struct Kind {
        DriverInfo info = {};
        QString owner = {};
    };

    /// Malformed where a line of `info` will not do; Refused/InUse for a name that is taken. Each is a sentence.
    /// There as long as the Registration.
    Result<Registration> add(DriverInfo info, const QString& owner, Make make);

    QList<DriverInfo> all() const; ///< The program's own, then those that are lent, as a list shows them.
    QList<DriverInfo> lent() const;
    std::optional<Kind> find(QStringView name) const; ///< Of both sorts.
    /// Null where there is none of that name now.
    std::unique_ptr<Driver> make(QStringView name, const ReaderSettings& settings, DriverEvents& events) const;

    /// Told when a lent driver has come or gone, by its name, after it has.
    void setChanged(std::function<void(const QString& name)> changed) { m_changed = std::move(changed); }

private:
    struct Entry {
        Kind kind;
        Make make;
    };
    void tell(const QString& name) const;
    std::shared_ptr<Entry> entryOf(QStringView name) const;

    RegisteredList<Entry> m_entries;
    std::function<void(const QString&)> m_changed;
    Lifetime m_lifetime; // a driver may go after us, and nobody is told then
};

} // namespace everyport::rfid
