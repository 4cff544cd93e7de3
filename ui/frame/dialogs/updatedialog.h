#pragma once

#include "app/station/updates/updatecheck.h"
#include "ui/widgets/dialogs/dialog.h"

namespace everyport::ui {

class CopyLine;
class MessageBars;
class PageContext;
class StateSentence;
class Text;
struct UpdateWords;

/// *Help → Check for updates…*: asks the system's package manager, says what it answers and what to paste into a
/// terminal. Nothing is sent to anybody, and nothing is installed from here.
class UpdateDialog : public Dialog {
    Q_OBJECT
public:
    explicit UpdateDialog(PageContext& context, UpdatePlaces places = {});

private:
    void ask();
    void showWords(const UpdateWords& words);

    PageContext& m_context;
    const UpdatePlaces m_places;
    StateSentence* m_state;
    Text* m_text;
    CopyLine* m_command;
    Task<Result<UpdateState>> m_asking; // last: it tells the above
};

/// Whether a start looks for updates; a person has to have chosen so.
bool looksForUpdates(PageContext& context);
void setLooksForUpdates(PageContext& context, bool looks);
/// At a start, where a person has chosen so: a newer version is told of in a strip. Anything else is silent, trouble,
/// too: nobody has asked. `context` and `strips` outlive the work.
void tellOfUpdate(PageContext& context, MessageBars& strips, UpdatePlaces places = {});

} // namespace everyport::ui
