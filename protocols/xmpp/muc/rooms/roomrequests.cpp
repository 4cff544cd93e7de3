#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

Task<Answer> RoomRequests::after(Task<Result<Done>> saved)
{
    const auto result = co_await std::move(saved);
    if (!result)
        co_return StanzaError::of(result.error());
    co_return xml::Element();
}

Task<Answer> RoomRequests::after(std::vector<Task<Result<Done>>> saving, xml::Element answer)
{
    for (auto& saved : saving) {
        const auto result = co_await std::move(saved);
        if (!result)
            co_return StanzaError::of(result.error());
    }
    co_return answer;
}

} // namespace everyport::xmpp::muc
