#pragma once

#include <functional>
#include <memory>
#include <vector>

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

    /// A driver for as long as this, or a copy of it, lives.
    class [[nodiscard]] Hold {
    public:
        bool isValid() const { return m_closing != nullptr; }

    private:
        friend class LentDrivers;
        std::shared_ptr<void> m_closing;
    };

    LentDrivers() = default;
    ~LentDrivers() { m_table->changed = nullptr; }
    LentDrivers(const LentDrivers&) = delete;
    LentDrivers& operator=(const LentDrivers&) = delete;

    /// Malformed where a line of `info` will not do; Refused/InUse for a name that is taken. Each is a sentence.
    Result<Hold> add(DriverInfo info, const QString& owner, Make make);

    QList<DriverInfo> all() const; ///< The program's own, then those that are lent, as a list shows them.
    QList<DriverInfo> lent() const;
    std::optional<Kind> find(QStringView name) const; ///< Of both sorts.
    /// Null where there is none of that name now.
    std::unique_ptr<Driver> make(QStringView name, const ReaderSettings& settings, DriverEvents& events) const;

    /// Told when a lent driver has come or gone, by its name, after it has.
    void setChanged(std::function<void(const QString& name)> changed) { m_table->changed = std::move(changed); }

private:
    struct Entry {
        Kind kind;
        Make make;
    };
    struct Table {
        std::vector<std::shared_ptr<Entry>> entries;
        std::function<void(const QString&)> changed;
        void tell(const QString& name) const;
    };
    std::shared_ptr<Entry> entryOf(QStringView name) const;

    std::shared_ptr<Table> m_table = std::make_shared<Table>();
};

} // namespace everyport::rfid
