#pragma once

#include <optional>

#include <QPointer>

#include "app/events/eventlinks.h"
#include "app/polls/tapdiversion.h"
#include "ui/widgets/dialogs/dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace everyport::ui {

class LinkReach;
class PollController;
class QrCode;
class Text;

/// Who may step through an event from a phone, or with a card at a reader: the links that were given, one more, and
/// taking one back. A new one is shown as code and address once, since nobody can ask for it again; while it is shown
/// it follows the web service, which can be let into the network here.
class HostLinksDialog : public Dialog {
    Q_OBJECT
public:
    HostLinksDialog(PollController& controller, const QString& event, QWidget* parent);

    void give();     ///< By what the fields say.
    void takeBack(); ///< The chosen one, a link or a card.
    /// The card that is held to a reader next steps from then on, instead of voting; unless this is closed before.
    void awaitCard(everyport::events::RemoteCard::Press press);
    QString shownAddress() const { return m_given; } ///< Of the new one; empty: none was given since it was opened.

private:
    void build();
    QWidget* makeFields();
    QWidget* makeShown();
    void refill();
    void showLink();
    void updateButtons();
    QPushButton* makeRemoteButton();
    void teach(const QString& tag, everyport::events::RemoteCard::Press press);
    void sayOfCard(const QString& said); ///< Empty: nothing.
    void start(const QString& what, Task<Result<Done>> work);

    PollController& m_controller;
    const QString m_event;
    QString m_token; ///< Of the new link; empty: none was given.
    QString m_given;
    QListWidget* m_list;
    QPushButton* m_takeBack;
    QComboBox* m_kind;
    QLineEdit* m_label;
    QWidget* m_shown = nullptr;
    LinkReach* m_reach;
    Text* m_card = nullptr;        ///< That one is waited for, or was found.
    polls::TapDiversion m_waiting; ///< For a card.
    bool m_isBusy = false;
    QrCode* m_code = nullptr;
    Text* m_address = nullptr;
};

/// Opens it over the window; does nothing where the event is not there.
void openHostLinks(PollController& controller, const QString& event);

} // namespace everyport::ui
