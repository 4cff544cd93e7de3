#pragma once

namespace everyport {
class ServiceList;
class ServiceType;
} // namespace everyport

namespace everyport::ui {

class OptionForm;

/// Under its field: what works with the values that `form` holds and is hardly meant so (remarksOn), as `check` says it
/// of a file. Goes when the values are mended; nothing is said while a field is faulty.
void showRemarks(OptionForm& form, const ServiceType& type, const ServiceList& services);

} // namespace everyport::ui
