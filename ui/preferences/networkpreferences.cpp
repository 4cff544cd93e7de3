#include <QCoreApplication>
#include <QSettings>

#include "app/station/preferences/stationpreferences.h"
#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/preferences/preferencegroups.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto proxyKey = u"proxy"_s;               // of the station
const auto writtenKey = u"preferences/proxy"_s; // of the window's file, where earlier versions kept one's own
const auto directWay = u"direct"_s;
const auto desktopWay = u"desktop"_s;
const auto ownWay = u"own"_s;

struct NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::NetworkPreferences)
};

QString proxyNow(PageContext& context)
{
    return context.station().preferences().value(proxyKey).toString();
}

bool isOwn(const QString& proxy)
{
    return proxy != directWay && proxy != desktopWay;
}

QString setProxy(PageContext& context, const QString& proxy)
{
    const auto set = context.station().preferences().set(proxyKey, proxy);
    return set ? QString() : set.error().text;
}

QString noneLabel()
{
    return NetworkWords::tr("None");
}

QString desktopLabel()
{
    return NetworkWords::tr("As the desktop");
}

/// Files and command lines say "direct" and "desktop"; here these are choices with names.
QString setOwnProxy(PageContext& context, const QString& proxy)
{
    const auto set = context.station().preferences().set(proxyKey, proxy);
    if (set || set.error().kind != Error::Kind::Malformed)
        return set ? QString() : set.error().text;
    return NetworkWords::tr(
        "A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or choose “%1” or “%2” above.")
        .arg(noneLabel(), desktopLabel());
}

Preference wayPreference(PageContext& context)
{
    return {.key = u"network/proxy"_s,
        .label = NetworkWords::tr("Proxy"),
        .help = NetworkWords::tr(
            "The way out of followed polls, of the search for chat addresses, and of chat accounts that name none of their own, from the next connection on. This computer is reached straight."),
        .control = Preference::Control::Choice,
        .choices = {{directWay, noneLabel()}, {desktopWay, desktopLabel()},
            {ownWay, NetworkWords::tr("The one below")}},
        .value =
            [&context] {
                const QString proxy = proxyNow(context);
                return QVariant(isOwn(proxy) ? ownWay : proxy);
            },
        .apply =
            [&context](const QVariant& way) {
                if (way.toString() != ownWay)
                    return setProxy(context, way.toString());
                const QString own = isOwn(proxyNow(context)) ? proxyNow(context)
                                                             : context.station().preferences().formerProxy();
                if (!own.isEmpty())
                    return setProxy(context, own);
                context.goTo(u"preferences"_s, u"network/own-proxy"_s); // with the keyboard
                return NetworkWords::tr("Write it below, and it counts.");
            }};
}

Preference ownProxyPreference(PageContext& context)
{
    return {.key = u"network/own-proxy"_s,
        .label = NetworkWords::tr("Proxy of one's own"),
        .help = NetworkWords::tr("SOCKS 5, as socks5:127.0.0.1:9050 (Tor), or HTTP, as httpproxy:127.0.0.1:8080."),
        .control = Preference::Control::Words,
        .none = NetworkWords::tr("socks5:127.0.0.1:9050"),
        .value =
            [&context] {
                const QString proxy = proxyNow(context);
                return QVariant(isOwn(proxy) ? proxy : QString());
            },
        .apply =
            [&context](const QVariant& proxy) {
                // Without one it goes as before there was any.
                const QString typed = proxy.toString();
                if (typed.isEmpty() && !isOwn(proxyNow(context)))
                    return QString();
                return typed.isEmpty() ? setProxy(context, directWay) : setOwnProxy(context, typed);
            }};
}

} // namespace

PreferenceGroup networkPreferences(PageContext& context)
{
    context.memory().remove(writtenKey);
    return {u"network"_s, NetworkWords::tr("Network and proxy"), u"network"_s,
        {wayPreference(context), ownProxyPreference(context)}};
}

} // namespace everyport::ui
