#include "app/station/preferences/stationpreferences.h"

#include <QFileInfo>

#include "app/config/configfile.h"
#include "app/station/preferences/desktopproxy.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/proxyresolver.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {
namespace {

bool isOwnProxy(const QString& way)
{
    return !way.isEmpty() && way != u"direct" && way != u"desktop";
}

} // namespace

OptionList stationPreferences()
{
    return {
        {.key = u"chat-history-days"_s,
            .type = Option::Type::Integer,
            .fallback = 0,
            .label = u"Keep what was said"_s,
            .help = u"After how many days messages of the chat are forgotten; 0 is never."_s,
            .min = 0,
            .max = 36500,
            .unit = u"DAYS"_s,
            .needsRestart = false},
        {.key = u"proxy"_s,
            .type = Option::Type::Proxy,
            .fallback = u"direct"_s,
            .label = u"Proxy"_s,
            .help =
                u"The way out of followed polls, of the search for chat addresses and of chat accounts that name none: direct, desktop (as the session has it), socks5:HOST:PORT or httpproxy:HOST:PORT."_s,
            .choices = {u"direct"_s, u"desktop"_s, u"socks5:"_s, u"httpproxy:"_s}, // as it begins
            .unit = u"WAY"_s,
            .required = true,
            .needsRestart = false},
    };
}

StationPreferences::StationPreferences(QString file, const OptionValues& values)
    : m_file(std::move(file)), m_values(stationPreferences())
{
    take(values);
}

void StationPreferences::take(const OptionValues& values)
{
    const OptionValues before = m_values;
    for (const Option& option : stationPreferences()) {
        if (values.isGiven(option.key))
            m_values.give(option.key, values.value(option.key));
        else
            m_values.reset(option);
    }
    if (!(m_values == before))
        notifyChanged();
}

Result<Done> StationPreferences::set(const QString& key, const QVariant& raw)
{
    const OptionList all = stationPreferences();
    const Option* option = findOption(all, key);
    if (!option)
        return Error::malformed(Reason::BadValue, u"There is no setting %1."_s.arg(key), key);
    const auto value = checkOption(*option, raw);
    if (!value)
        return value.error();
    if (*value == m_values.value(key))
        return Done();
    const auto written = write(key, *value);
    if (!written)
        return written;
    if (key == u"proxy" && isOwnProxy(m_values.text(key)))
        m_formerProxy = m_values.text(key);
    m_values.give(key, *value);
    notifyChanged();
    return Done();
}

Task<Result<QString>> StationPreferences::proxyFor(Reactor& reactor, QString host) const
{
    const auto set = m_values.text(u"proxy"_s);
    if (set == u"direct" || isThisComputer(host))
        return Task<Result<QString>>(Result<QString>(QString()));
    if (set == u"desktop")
        return desktopProxy(reactor, std::move(host));
    if (set.isEmpty())
        return Task<Result<QString>>(Result<QString>(Error::local(Reason::NotFound,
            u"Which proxy to go through is not known, because everyport.toml cannot be read. Mend it, the log says what is wrong, and start Everyport again."_s)));
    // A mistyped one keeps everybody at home instead of letting them go without.
    const auto checked = checkProxy(set, {u"direct"_s, u"desktop"_s});
    return Task<Result<QString>>(checked ? Result<QString>(set) : Result<QString>(checked.error()));
}

Result<Done> StationPreferences::write(const QString& key, const QVariant& value) const
{
    if (m_file.isEmpty())
        return Done();
    const auto folder = makePrivateFolder(QFileInfo(m_file).path());
    if (!folder)
        return folder;
    auto file = QFileInfo::exists(m_file) ? ConfigFile::read(m_file) : Result<ConfigFile>(ConfigFile(m_file));
    if (!file)
        return file.error();
    auto changed = file->set(key, value);
    return changed ? file->save() : changed;
}

void StationPreferences::notifyChanged()
{
    const auto calls = m_changed.entries(); // a call may end registrations
    for (const auto& call : calls)
        (*call)();
}

} // namespace everyport
