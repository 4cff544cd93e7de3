#include "app/station/running/pluginports.h"

#include "app/devices/deviceregistry.h"
#include "app/plugins/ports/actionport.h"
#include "app/plugins/ports/chatport.h"
#include "app/plugins/ports/checkerport.h"
#include "app/plugins/ports/decoderport.h"
#include "app/plugins/ports/eventport.h"
#include "app/plugins/ports/httpport.h"
#include "app/plugins/ports/pollport.h"
#include "app/plugins/ports/pubsubport.h"
#include "app/plugins/ports/stanzaport.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/running/station.h"

namespace everyport {

plugins::PluginPorts pluginPorts(Station& station)
{
    plugins::PluginPorts all;
    all.push_back(std::make_unique<plugins::HttpPort>(station.ports().http));
    all.push_back(std::make_unique<plugins::ChatPort>(station.ports().commands));
    all.push_back(std::make_unique<plugins::CheckerPort>(station.ports().checkers));
    all.push_back(std::make_unique<plugins::PollPort>(station.polls(), station.reactor().clock()));
    all.push_back(std::make_unique<plugins::PubsubPort>(station.ports().nodes, station.reactor().clock()));
    all.push_back(std::make_unique<plugins::StanzaPort>(station.ports().stanzas));
    all.push_back(std::make_unique<plugins::ActionPort>(station.rules().lentActions()));
    all.push_back(std::make_unique<plugins::EventPort>([&station](rules::Event event) {
        if (auto* engine = station.rules().engine())
            engine->heard(std::move(event));
    }));
    all.push_back(std::make_unique<plugins::DecoderPort>(station.devices().drivers()));
    return all;
}

} // namespace everyport
