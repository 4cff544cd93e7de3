#include "ui/overview/machinestate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStorageInfo>

#include "app/machine/machinefacts.h"
#include "app/services/core/ownaddresses.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

struct Machine {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Machine)
};

constexpr qint64 littleRoom = 500LL * 1000 * 1000; // storage needs some to breathe

QByteArray readSmall(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(16 * 1024) : QByteArray();
}

QString gigabytes(double bytes)
{
    const double value = bytes / 1e9;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

QString networkWords()
{
    for (const OwnNetwork& own : ownNetworks()) {
        if (own.isConnected && !own.address.contains(u':'))
            return QStringLiteral("%1, %2").arg(own.interface, own.address);
    }
    return {};
}

/// `charge` in per cent; negative: there is no battery.
void tellPower(MachineState& state, bool onBattery, int charge)
{
    state.onBattery = onBattery;
    const QString battery = charge < 0 ? QString()
        : charge >= 99                 ? Machine::tr("battery full")
                                       : Machine::tr("battery %1 %").arg(charge);
    if (state.onBattery)
        state.power = battery;
    else
        state.power = battery.isEmpty() ? Machine::tr("mains") : Machine::tr("mains, %1").arg(battery);
}

/// The kernel's sysfs-class-power: supplies of mains or by USB, and batteries with a share in per cent.
void readPower(MachineState& state, const QString& folder)
{
    bool mains = false, anyMains = false, isDrained = false;
    int charge = -1;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto said = [&](const char* what) {
            return readSmall(folder + name + QLatin1Char('/') + QLatin1String(what)).trimmed();
        };
        const QByteArray type = said("type");
        if (said("scope") == "Device") // a mouse's
            continue;
        if (type == "Mains" || type == "USB" || type == "Wireless") {
            anyMains = anyMains || type == "Mains";      // a USB port is there without any supply, too
            mains = mains || said("online").toInt() > 0; // 2: how much comes was agreed upon
        } else if (type == "Battery") {
            charge = qMax(charge, said("capacity").toInt());
            isDrained = isDrained || said("status") == "Discharging";
        }
    }
    if (charge < 0 && !anyMains && !mains)
        return;
    tellPower(state, charge >= 0 && !mains && (anyMains || isDrained), charge);
}

void readDisk(MachineState& state, const QString& folder)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesTotal() > 0)
        tellDisk(state, disk.bytesAvailable(), disk.bytesTotal());
}

/// /proc/meminfo, in kB.
void readMemory(MachineState& state)
{
    double total = 0, available = 0;
    for (const QByteArray& line : readSmall(QStringLiteral("/proc/meminfo")).split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.size() < 2)
            continue;
        if (words[0] == "MemTotal:")
            total = words[1].toDouble() * 1024;
        else if (words[0] == "MemAvailable:")
            available = words[1].toDouble() * 1024;
    }
    if (total <= 0)
        return;
    state.memoryShare = 1 - available / total;
    state.memory = Machine::tr("%1 of %2 GB").arg(gigabytes(total - available), gigabytes(total));
}

} // namespace

void tellDisk(MachineState& state, qint64 available, qint64 total)
{
    constexpr qint64 gigabyte = 1000 * 1000 * 1000;
    state.diskShare = 1 - double(available) / double(total);
    state.diskFull = available < qMin(littleRoom, total / 20); // a small one has never much
    // "0.0 GB free of 0.0" would say nothing.
    state.disk = available < gigabyte
        ? Machine::tr("%1 free of %2").arg(bytesText(quint64(available)), bytesText(quint64(total)))
        : Machine::tr("%1 GB free of %2").arg(gigabytes(double(available)), gigabytes(double(total)));
}

/// /proc/stat, first line: user nice system idle iowait irq softirq steal …
std::optional<MachineWatch::Ticks> MachineWatch::ticks()
{
    const auto words = readSmall(QStringLiteral("/proc/stat")).split('\n').value(0).simplified().split(' ');
    if (words.size() < 8 || words[0] != "cpu")
        return {};
    Ticks now;
    for (qsizetype i = 1; i < words.size() && i < 9; ++i) {
        const quint64 value = words[i].toULongLong();
        now.all += value;
        now.busy += i == 4 || i == 5 ? 0 : value;
    }
    return now;
}

MachineState MachineWatch::look(const QString& dataFolder, const machine::PowerFacts& power)
{
    MachineState state;
    state.network = networkWords();
    if (power.source == machine::Source::There && power.hasBattery)
        tellPower(state, power.isOnBattery, power.percent);
    else
        readPower(state, m_powerFolder);
    readDisk(state, dataFolder);
    readMemory(state);
    if (const auto now = ticks()) {
        if (m_last.all > 0 && now->all > m_last.all)
            state.processorShare = double(now->busy - m_last.busy) / double(now->all - m_last.all);
        m_last = *now;
    }
    state.upSeconds = qint64(readSmall(QStringLiteral("/proc/uptime")).split(' ').value(0).toDouble());
    return state;
}

} // namespace everyport::ui
