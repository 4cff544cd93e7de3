#include "ui/services/servicelabels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include "app/services/servicetypes.h"
#include "netcore/address/hostname.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

struct ServiceWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ServiceWords)
};

using State = ServiceStatus::State;

} // namespace

QString serviceTypeName(const QString& type)
{
    const auto* known = serviceType(type);
    return known ? QCoreApplication::translate("everyport::ServiceType", known->title().toUtf8().constData()) : type;
}

QString serviceTypeIcon(const QString& type)
{
    const auto* known = serviceType(type);
    return known ? known->icon() : QStringLiteral("server");
}

Mark serviceMark(const ServiceStatus& status)
{
    switch (status.state) {
    case State::Off: return status.trouble.text.isEmpty() ? Mark::Stopped : Mark::Failed;
    case State::Starting:
    case State::Stopping: return Mark::Working;
    case State::Running: return status.trouble.text.isEmpty() ? Mark::Good : Mark::Trouble;
    case State::Failed: break;
    }
    return Mark::Failed;
}

QString serviceStateWord(const ServiceStatus& status)
{
    if (status.isBroken)
        return ServiceWords::tr("file faulty");
    switch (status.state) {
    case State::Off: return ServiceWords::tr("off");
    case State::Starting: return ServiceWords::tr("starting");
    case State::Running: return ServiceWords::tr("running");
    case State::Stopping: return ServiceWords::tr("stopping");
    case State::Failed: break;
    }
    return ServiceWords::tr("failed");
}

QString serviceStateSince(const ServiceStatus& status, qint64 now)
{
    if (status.state != State::Running || status.since == 0)
        return serviceStateWord(status);
    return ServiceWords::tr("running for %1").arg(spanText((now - status.since) / 1000));
}

bool isOfThisComputer(const QString& address)
{
    return isThisComputer(QUrl(address).host());
}

QString addressWithoutScheme(const QString& address)
{
    const QUrl url(address);
    if (!url.isValid() || url.host().isEmpty())
        return address;
    QString host = url.host();
    if (host == QStringLiteral("127.0.0.1") || host == QStringLiteral("::1"))
        host = QStringLiteral("localhost");
    if (host.contains(QLatin1Char(':')))
        host = QStringLiteral("[%1]").arg(host);
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(host, QString::number(url.port())) : host;
}

QString serviceAddressWords(const ServiceStatus& status)
{
    // Where it stands open to anyone, no single address would be the truth.
    QStringList words;
    for (const QString& text : status.values.texts(QStringLiteral("listen"))) {
        const auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            continue;
        const QString port = QString::number(endpoint->port());
        if (!endpoint->isTls() && endpoint->innermost().kind() != QStringLiteral("tcp"))
            words.append(text); // a socket's path, or a socket that somebody else has bound
        else if (endpoint->reach() == Endpoint::Reach::Anyone)
            words.append(ServiceWords::tr("any address:%1").arg(port));
        else if (endpoint->reach() == Endpoint::Reach::OneAddress)
            words.append(endpoint->value(QStringLiteral("interface")) + QLatin1Char(':') + port);
        else
            words.append(QStringLiteral("localhost:%1").arg(port));
    }
    // A port that the system chose is only known from the service itself.
    if (!status.addresses.isEmpty() && (words.isEmpty() || words.first().endsWith(QStringLiteral(":0"))))
        return addressWithoutScheme(status.addresses.first());
    return words.join(QStringLiteral(", "));
}

QString reachWords(Endpoint::Reach reach)
{
    switch (reach) {
    case Endpoint::Reach::ThisComputer: return ServiceWords::tr("This computer only");
    case Endpoint::Reach::OneAddress: return ServiceWords::tr("One network");
    case Endpoint::Reach::Anyone: break;
    }
    return ServiceWords::tr("Anyone");
}

QString reachSentence(Endpoint::Reach reach, const QString& address)
{
    switch (reach) {
    case Endpoint::Reach::ThisComputer: return ServiceWords::tr("Only programs on this computer can connect.");
    case Endpoint::Reach::OneAddress:
        return ServiceWords::tr("Whoever reaches this computer by %1 can connect.").arg(address);
    case Endpoint::Reach::Anyone: break;
    }
    return ServiceWords::tr("Any computer that reaches this one can connect.");
}

QString serviceTroubleWords(const ServiceStatus& status)
{
    const QString folder = status.file.section(QLatin1Char('/'), 0, -3);
    QString text = status.trouble.text;
    return folder.isEmpty() ? text : text.remove(folder + QLatin1Char('/'));
}

QString serveCommand(const QString& type, const QString& words)
{
    return QStringLiteral("everyportd serve ") + type + (words.isEmpty() ? QString() : QLatin1Char(' ') + words);
}

QString peopleWords(const ServiceStatus& status)
{
    if (status.type == QStringLiteral("http"))
        return ServiceWords::tr("%Ln viewers", nullptr, int(status.people));
    return ServiceWords::tr("%1 online").arg(QLocale().toString(qlonglong(status.people)));
}

} // namespace everyport::ui
