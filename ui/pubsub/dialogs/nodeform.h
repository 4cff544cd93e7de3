#pragma once

#include "netcore/base/error.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "ui/forms/formview.h"

namespace everyport::ui {

/// A service's data form (XEP-0004) as every form in the window, and back.
class NodeForm : public FormView {
    Q_OBJECT
public:
    explicit NodeForm(const xmpp::DataForm& asked, QWidget* parent = nullptr);

    xmpp::DataForm submitted() const;
    bool showRefusal(const Error& error); ///< At the field that it names by code or in words; false: it names none.

private:
    const xmpp::DataForm m_asked;
};

} // namespace everyport::ui
