#include "tests/ui/support/elsewhere.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include "tests/ui/support/waiting.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

Elsewhere::Elsewhere(const QString& name, const QByteArray& toml)
{
    const QString services = m_folder.path() + u"/config/services"_s;
    QFile file(services + u'/' + name + u".toml"_s);
    if (!QDir().mkpath(services) || !file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        qFatal("cannot write a service's file");
    file.close();
    StationSettings settings;
    settings.dataFolder = m_folder.path() + u"/data"_s;
    settings.configFolder = m_folder.path() + u"/config"_s;
    m_station = std::make_unique<Station>(m_reactor, settings);
}

Elsewhere::~Elsewhere()
{
    (void)waitFor(m_station->stop());
}

bool Elsewhere::start()
{
    return waitFor(m_station->start()).ok();
}

int Elsewhere::port(const QString& name) const
{
    const auto status = m_station->services().status(name);
    return status ? QUrl(status->addresses.value(0)).port() : -1;
}

Task<Result<QList<SrvRecord>>> TownNames::lookUpSrv(QString name)
{
    if (name != u"_xmpp-client._tcp.town.example")
        return Task<Result<QList<SrvRecord>>>(
            Result<QList<SrvRecord>>(Error::refused(Reason::NameNotFound, u"No such record."_s)));
    return Task<Result<QList<SrvRecord>>>(
        Result<QList<SrvRecord>>(QList<SrvRecord>{{.port = m_port, .target = u"localhost"_s}}));
}

} // namespace everyport::ui
