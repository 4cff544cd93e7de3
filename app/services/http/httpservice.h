#pragma once

#include <optional>

#include "app/services/core/listeners.h"
#include "app/services/http/httpsite.h"
#include "app/services/http/votes/voters/voterkeywatch.h"

namespace everyport {

/// The web server: polls' results for browsers, as pages, data and WebSockets.
class HttpService final : public ListedService {
public:
    HttpService(ServiceContext context, OptionValues values);
    ~HttpService() override;

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    QStringList addresses() const override;
    qsizetype peopleCount() const override { return m_live.viewerCount() + (m_events ? m_events->viewerCount() : 0); }
    ClientLines howToConnect() const override;
    void reconfigure(const OptionValues& values) override;
    void rereadFiles() override { m_listeners.rereadFiles(); }
    Error trouble() const override { return m_voterKey.trouble(); }

private:
    QStringList certifiedNames() const;
    std::unique_ptr<Protocol> accept();
    struct Way {
        QString address;
        bool isForProxies = false;
    };
    std::optional<Way> wayBy(const QString& scheme) const;

    ServiceContext m_context;
    OptionValues m_values;
    HttpLive m_live;
    std::unique_ptr<HttpEvents> m_events; // null: the program has no running orders
    std::shared_ptr<PhoneVoting> m_voting;
    VoterKeyWatch m_voterKey;
    std::shared_ptr<const http::Site> m_site;
    Listeners m_listeners; // last: what came in by them uses all of the above
};

/// `http`: its name, its options and how one is made.
class HttpServiceType final : public ServiceType {
public:
    QString name() const override;
    QString title() const override { return QLatin1StringView(QT_TRANSLATE_NOOP("everyport::ServiceType", "Web")); }
    QString description() const override;
    QString icon() const override { return QStringLiteral("globe"); }
    bool hasAccounts() const override { return true; } ///< Of those who vote by phone.
    OptionList options() const override;
    QList<Error> faults(const OptionValues& values) const override;
    Task<Result<Done>> migrate(Database& database) const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
};

std::unique_ptr<ServiceType> makeHttpServiceType();

} // namespace everyport
