#pragma once

#include <QJsonObject>

namespace everyport::polls {

/// Whether what says that it is a report can be one: each field that is known is of its kind, no number is beyond what
/// is counted to, also added up, and there is no more of anything than there is at an event. It may be anybody's, and
/// each line of it is drawn. Fields of a newer version are passed over.
bool isShapedAsReport(const QJsonObject& report);

} // namespace everyport::polls
