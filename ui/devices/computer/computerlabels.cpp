#include "ui/devices/computer/computerlabels.h"

#include <QLocale>

#include "netcore/base/error.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"

using namespace everyport::machine;

namespace everyport::ui {

QString computerGroupTitle(ComputerPart::Group group)
{
    switch (group) {
    case ComputerPart::Group::Bus: return ComputerWords::tr("This computer");
    case ComputerPart::Group::Power: return ComputerWords::tr("Power");
    case ComputerPart::Group::Network: return ComputerWords::tr("Network");
    case ComputerPart::Group::Disks: return ComputerWords::tr("Disks");
    case ComputerPart::Group::Bluetooth: break;
    }
    return ComputerWords::tr("Bluetooth");
}

QString percentText(int percent)
{
    return keptTogether(ComputerWords::tr("%1 %").arg(QLocale().toString(percent)));
}

QString batteryTimeLeft(const PowerFacts& power)
{
    if (power.secondsLeft <= 0)
        return {};
    const QString span = spanText(power.secondsLeft);
    if (power.isCharging)
        return ComputerWords::tr("full in %1").arg(span);
    return power.isOnBattery ? ComputerWords::tr("%1 left").arg(span) : QString();
}

QString batteryState(const PowerFacts& power)
{
    const QString percent = percentText(power.percent), left = batteryTimeLeft(power);
    if (power.isOnBattery)
        return left.isEmpty() ? ComputerWords::tr("on battery, %1").arg(percent)
                              : ComputerWords::tr("on battery, %1, %2").arg(percent, left);
    if (power.isCharging)
        return left.isEmpty() ? ComputerWords::tr("charging, %1").arg(percent)
                              : ComputerWords::tr("charging, %1, %2").arg(percent, left);
    return ComputerWords::tr("plugged in, %1").arg(percent);
}

QString networkKindWord(const NetworkFacts& facts)
{
    if (facts.kind == QStringLiteral("802-3-ethernet"))
        return ComputerWords::tr("Wired");
    if (facts.kind == QStringLiteral("802-11-wireless"))
        return ComputerWords::tr("Wi-Fi");
    if (facts.kind == QStringLiteral("gsm") || facts.kind == QStringLiteral("cdma"))
        return ComputerWords::tr("Mobile network");
    if (facts.kind == QStringLiteral("vpn") || facts.kind == QStringLiteral("wireguard"))
        return ComputerWords::tr("VPN");
    return ComputerWords::tr("Network");
}

QString networkState(const NetworkFacts& network)
{
    if (network.isConnecting)
        return ComputerWords::tr("connecting");
    if (network.isUnmanaged)
        return ComputerWords::tr("connected");
    switch (network.reach) {
    case NetworkFacts::Reach::None: return ComputerWords::tr("no network");
    case NetworkFacts::Reach::Portal: return ComputerWords::tr("asks for a login");
    case NetworkFacts::Reach::Limited: return ComputerWords::tr("connected, no Internet");
    case NetworkFacts::Reach::Full: return ComputerWords::tr("connected");
    case NetworkFacts::Reach::Unknown: break;
    }
    return ComputerWords::tr("not known");
}

QString happeningSentence(const Happening& happening)
{
    using Kind = Happening::Kind;
    const QString& subject = happening.subject;
    const auto withPercent = [&happening](const QString& sentence) {
        return happening.percent < 0 ? sentence
                                     : ComputerWords::tr("%1, %2").arg(sentence, percentText(happening.percent));
    };
    const auto named = [&subject](const QString& sentence) {
        return subject.isEmpty() ? sentence : ComputerWords::tr("%1: %2").arg(sentence, subject);
    };
    switch (happening.kind) {
    case Kind::NetworkLost: return named(ComputerWords::tr("The network went away"));
    case Kind::NetworkBack: return named(ComputerWords::tr("The network is back"));
    case Kind::NetworkPortal: return named(ComputerWords::tr("The network asks for a login"));
    case Kind::OnBattery: return withPercent(ComputerWords::tr("Mains power went away"));
    case Kind::OnMains: return withPercent(ComputerWords::tr("Mains power came"));
    case Kind::BatteryLow: return withPercent(ComputerWords::tr("The battery is low"));
    case Kind::BatteryCritical: return withPercent(ComputerWords::tr("The battery is nearly empty"));
    case Kind::GoingToSleep: return ComputerWords::tr("The computer went to sleep");
    case Kind::Resumed: return ComputerWords::tr("The computer woke, and readers were looked for");
    case Kind::ShuttingDown: return ComputerWords::tr("The computer shuts down");
    case Kind::Locked: return ComputerWords::tr("The screen was locked");
    case Kind::Unlocked: return ComputerWords::tr("The screen was unlocked");
    case Kind::DriveAdded: return ComputerWords::tr("“%1” was plugged in").arg(subject);
    case Kind::DriveRemoved: return ComputerWords::tr("“%1” was pulled out").arg(subject);
    case Kind::BluetoothConnected: return ComputerWords::tr("“%1” was connected by Bluetooth").arg(subject);
    case Kind::BluetoothLost: break;
    }
    return ComputerWords::tr("“%1” is no longer connected by Bluetooth").arg(subject);
}

Error driveError(const Error& error)
{
    Error told = error;
    const auto is = [&error](const char* name) {
        return error.code == QLatin1String("org.freedesktop.UDisks2.Error.") + QLatin1String(name);
    };
    if (error.reason == Reason::NotFound)
        told.text = ComputerWords::tr("The stick was pulled out. Plug it in again, and try once more.");
    else if (is("NotAuthorizedDismissed"))
        told.text = ComputerWords::tr("The system's question for a password was closed. Try again, and answer it.");
    else if (is("NotAuthorized") || is("NotAuthorizedCanObtain"))
        told.text = ComputerWords::tr(
            "This account may not use sticks here. Log in at the computer's own screen, or ask "
            "whoever looks after it.");
    else if (is("DeviceBusy"))
        told.text = ComputerWords::tr(
            "Something on it is still open. Close the files and folders that are on the stick, then try again.");
    else if (error.reason == Reason::TimedOut) // it goes on all the same
        told.text = ComputerWords::tr(
            "The stick takes very long, and may still be writing. Leave it plugged in, and try again in a minute.");
    else if (error.kind == Error::Kind::Disconnected)
        told.text = ComputerWords::tr("The system bus is not reachable. It is tried again by itself.");
    return told;
}

} // namespace everyport::ui
