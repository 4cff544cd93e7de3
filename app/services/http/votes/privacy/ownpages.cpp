#include "app/services/http/votes/privacy/ownpages.h"

#include "app/polls/cards/ticket.h"
#include "app/services/http/votes/privacy/cardlinkpage.h"
#include "app/services/http/votes/privacy/privacypages.h"

using namespace Qt::StringLiterals;

namespace everyport {

void addOwnPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
{
    site.router.add(u"/v/{code}.link"_s, makeCardLinkPage(site, context, voting));
    // A browser keeps what it votes with for the addresses below /v/ alone.
    site.router.add(u"/l/{code}"_s, std::make_shared<http::FunctionResource>([](const http::Request& request) {
        const auto code = polls::ticketFromText(request.part(u"code"_s));
        auto response = http::Response::redirect(302, "../v/" + (code ? code->toLatin1() : "none") + ".link");
        response.headers.add("Cache-Control", "no-store");
        return response;
    }));
    addPrivacyPages(site, context, std::move(voting));
}

} // namespace everyport
