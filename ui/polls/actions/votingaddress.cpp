#include "ui/polls/actions/votingaddress.h"

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/actions/pollcontroller.h"

namespace everyport::ui {

QString votingAddress(const PollController& controller, const QString& poll)
{
    const auto addresses = controller.context().station().pollAddresses();
    const QString voting = addresses.voting(poll);
    const auto* event = voting.isEmpty() ? nullptr : controller.feed().events().eventOf(poll);
    const auto* own = controller.feed().registry().find(poll);
    if (!event || event->steps.size() < 2 || (own && own->isOpen() && event->present != poll))
        return voting;
    return addresses.event(event->id);
}

} // namespace everyport::ui
