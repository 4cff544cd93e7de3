#pragma once

#include <chrono>

#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0478: how large an element may be, and after how long without a word a stream ends; zero: that is not said.
xml::Element streamLimits(qsizetype elementBytes, std::chrono::seconds silence = {});

} // namespace everyport::xmpp
