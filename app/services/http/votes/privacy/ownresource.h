#pragma once

#include <memory>

#include "app/services/http/votes/privacy/ownpage.h"
#include "app/services/http/votes/voters/accountvoters.h"
#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/messages/target.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Who asks: an account that is logged in, and the browser itself.
struct Asker {
    QStringList tags = {};
    QString phone = {};          ///< That of these which is the browser's own.
    QByteArrayList cookies = {}; ///< To be kept from now on.
    bool isStalled = false;      ///< An account may be among them, and nobody can say now.
};

/// What the pages have in common that are about whoever asks: who that is, how much they may ask, and their frame. A
/// button's form says what is to be done by its field `do`. `site` and `context`'s parts must outlive it. Loop's
/// thread.
class OwnResource : public http::Resource {
public:
    OwnResource(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
        : m_site(site),
          m_polls(context.polls),
          m_devices(context.devices),
          m_clock(context.reactor.clock()),
          m_voting(std::move(voting)),
          m_accounts(context)
    {
    }
    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return 1024; }
    Task<http::Response> answer(http::Request request) override;

protected:
    static QString newUuid(); ///< For the form of a phone that has no number yet.
    static QString field(const http::Request& request, const QString& name)
    {
        return http::Target{.query = request.body}.parameter(name);
    }
    virtual bool isThere(const http::Request& request) const = 0;
    virtual http::Response shown(
        const http::Request& request, const Asker& asked, QLatin1StringView said, bool isGood) const = 0;
    /// `asked` is known for certain; `key` is VoterKey's.
    virtual Task<http::Response> done(http::Request request, QByteArray key, Asker asked) = 0;

    /// Who has no number yet gets one, made of the form's uuid: whoever presses twice is no second phone.
    static Asker numbered(Asker asked, const http::Request& request, const QByteArray& key);
    http::Response page(const http::Request& request, const QString& title, const QString& body, int seconds = 0) const;
    http::Response said(const http::Request& request, const QString& title, const char* look, QLatin1StringView key,
        const QString& below = {}) const; ///< As HTML.
    /// It is connected to this program, and not to one that shares the polls.
    bool isOurs(const QString& reader) const;
    /// Where else cards are linked (polls::CardLinking), as who asks gets there: not where they are already, since a
    /// proxy may be in front of all, and not at an address that is another computer for them.
    QStringList sitesElsewhere(const http::Request& request) const;
    bool hasVoted(const Asker& asked, const QList<polls::Poll>& polls) const; ///< In the running round of any of these.
    struct Elsewhere {
        QStringList sites = {};
        bool isOther = false; ///< Some were left out.
    };
    /// Those of them to which whoever asks may be led: a browser keeps its number for one host, so that at others who
    /// has voted here, in any of `polls`, would be somebody else, with a vote of their own.
    Elsewhere sitesFor(const http::Request& request, const Asker& asked, const QList<polls::Poll>& polls) const;
    const polls::WordTable& wordsFor(const http::Request& request) const
    {
        return ownWords(request.headers.list("Accept-Language"));
    }

private:
    Task<Asker> asker(http::Request request, QByteArray key) const;
    http::Response missing(const http::Request& request) const;
    http::Response failed(const http::Request& request) const;

protected:
    http::Site& m_site;
    polls::PollRegistry& m_polls;
    devices::DeviceRegistry& m_devices;
    Clock& m_clock;
    const std::shared_ptr<PhoneVoting> m_voting;
    const AccountVoters m_accounts;
};

} // namespace everyport
