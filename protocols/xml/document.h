#pragma once

#include <QByteArrayView>

#include "netcore/base/result.h"
#include "protocols/xml/element.h"
#include "protocols/xml/limits.h"

namespace everyport::xml {

/// One whole document or fragment with a single root, under the same rules as a stream. Any thread.
Result<Element> parse(QByteArrayView bytes, const Limits& limits = {});

} // namespace everyport::xml
