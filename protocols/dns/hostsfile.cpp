#include "protocols/dns/hostsfile.h"

#include <QFile>

#include "netcore/address/socketname.h"

namespace everyport::dns {

namespace {
constexpr qsizetype mostOfAName = 64;
} // namespace

HostsFile HostsFile::parse(const QByteArray& text)
{
    HostsFile made;
    for (const auto& line : text.split('\n')) {
        const auto words = line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).simplified().split(' ');
        if (words.size() < 2)
            continue;
        const auto place = SocketName::numeric(QString::fromLatin1(words.first()), 0);
        if (!place || words.first() == "*")
            continue;
        for (const auto& name : words.sliced(1)) {
            auto& all = made.m_addresses[name.toLower()];
            if (all.size() < mostOfAName && !all.contains(place->address()))
                all.append(place->address());
        }
    }
    return made;
}

HostsFile HostsFile::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? parse(file.read(largest)) : HostsFile();
}

QList<Address> HostsFile::find(const QByteArray& name) const
{
    auto wanted = name.toLower();
    if (wanted.endsWith('.'))
        wanted.chop(1);
    return m_addresses.value(wanted);
}

} // namespace everyport::dns
