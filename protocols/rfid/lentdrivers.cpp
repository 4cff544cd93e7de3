#include "protocols/rfid/lentdrivers.h"

#include <algorithm>

#include <QRegularExpression>

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 80;
constexpr qsizetype mostBauds = 10;

bool isBaud(int baud)
{
    return baud >= 300 && baud <= 4'000'000;
}

QString faultIn(const DriverInfo& info)
{
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    if (!name.match(info.name).hasMatch())
        return u"A driver is called by 1 to 40 small letters, digits and dashes; not “%1”."_s.arg(info.name.left(60));
    if (info.title.trimmed().isEmpty() || info.title.size() > longestTitle)
        return u"A driver has a title of 1 to %1 characters."_s.arg(longestTitle);
    if (!isBaud(info.baud) || !std::all_of(info.otherBauds.begin(), info.otherBauds.end(), isBaud)
        || info.otherBauds.size() > mostBauds)
        return u"A driver's speed is 300 to 4000000 baud, with %1 others at most."_s.arg(mostBauds);
    if (info.gapMs < 1 || info.gapMs > 60'000)
        return u"The silence that ends a frame is 1 to 60000 ms."_s;
    if (info.presence.removalMs < 1 || info.presence.removalMs > 600'000)
        return u"The time after which a card has left is 1 to 600000 ms."_s;
    if (!info.marks.isEmpty() && (info.marks.size() < 3 || info.marks.size() > 32))
        return u"The bytes that a driver is recognised by are 3 to 32."_s;
    return {};
}

} // namespace

void LentDrivers::tell(const QString& name) const
{
    if (const auto listener = m_changed)
        listener(name);
}

Result<Registration> LentDrivers::add(DriverInfo info, const QString& owner, Make make)
{
    if (const auto fault = faultIn(info); !fault.isEmpty())
        return Error::malformed(Reason::BadValue, fault);
    if (const auto known = find(info.name)) {
        const auto whose = known->owner.isEmpty() ? u"the program itself"_s : known->owner;
        return Error::refused(Reason::InUse, u"There is a driver %1 already, of %2."_s.arg(info.name, whose));
    }
    const auto name = info.name;
    auto registration = m_entries.add(
        Entry{{std::move(info), owner}, std::move(make)}, [this, name, lifetime = m_lifetime.token()] {
            if (!lifetime.isOver())
                tell(name);
        });
    tell(name);
    return registration;
}

std::shared_ptr<LentDrivers::Entry> LentDrivers::entryOf(QStringView name) const
{
    const auto& all = m_entries.entries();
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const auto& each) { return each->kind.info.name == name; });
    return at == all.end() ? nullptr : *at;
}

QList<DriverInfo> LentDrivers::all() const
{
    return driverInfos() + lent();
}

QList<DriverInfo> LentDrivers::lent() const
{
    QList<DriverInfo> infos;
    for (const auto& each : m_entries.entries())
        infos.append(each->kind.info);
    return infos;
}

std::optional<LentDrivers::Kind> LentDrivers::find(QStringView name) const
{
    if (const auto* own = driverInfo(name))
        return Kind{*own, {}};
    const auto entry = entryOf(name);
    return entry ? std::optional(entry->kind) : std::nullopt;
}

std::unique_ptr<Driver> LentDrivers::make(QStringView name, const ReaderSettings& settings, DriverEvents& events) const
{
    if (auto own = makeDriver(name, settings, events))
        return own;
    const auto entry = entryOf(name); // it may end itself
    return entry ? entry->make(settings, events) : nullptr;
}

} // namespace everyport::rfid
