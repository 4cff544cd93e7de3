#include "app/plugins/pluginstate.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

QString pluginStateName(PluginState::State state)
{
    switch (state) {
    case PluginState::State::Off: return u"off"_s;
    case PluginState::State::Starting: return u"starting"_s;
    case PluginState::State::On: return u"on"_s;
    case PluginState::State::Failed: return u"failed"_s;
    }
    return {};
}

} // namespace everyport::plugins
