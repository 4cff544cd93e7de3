#include "ui/frame/window/preferencesdialog.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/dialogs/form.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(
    Theme& theme, QSettings& memory, QAction& shortcuts, QAction& certificates, QWidget* parent)
    : Dialog(tr("Preferences"), parent)
{
    auto* form = new Form(120, this);
    auto* look = new Segments(tr("Appearance"), form);
    look->add(int(Theme::Choice::System), tr("As the desktop"), u"sun-moon"_s);
    look->add(int(Theme::Choice::Light), tr("Light"), u"sun"_s);
    look->add(int(Theme::Choice::Dark), tr("Dark"), u"moon"_s);
    look->choose(int(theme.choice()));
    connect(look, &Segments::chosenByHand, &theme, [&theme](int choice) { theme.setChoice(Theme::Choice(choice)); });
    form->add(tr("Appearance"), look);

    auto* size = new QSpinBox(form);
    size->setRange(80, 200);
    size->setSingleStep(10);
    size->setSuffix(tr(" %"));
    size->setValue(theme.textPercent());
    // Not while typing: 15 on the way to 150 would turn the page upside down.
    size->setKeyboardTracking(false);
    connect(size, &QSpinBox::valueChanged, &theme, &Theme::setTextPercent);
    form->add(tr("Text size"), size, tr("Of the desktop's own size. Ctrl++, Ctrl+− and Ctrl+0 do the same."));

    auto* tray = new Switch(tr("Go to the tray without a word when closed"), form);
    tray->setChecked(memory.value(u"window/hideTold"_s).toBool());
    connect(tray, &QAbstractButton::toggled, this, [&memory](bool on) { memory.setValue(u"window/hideTold"_s, on); });
    form->add(
        tr("Closing"), tray, tr("Only while services run or a poll is open; otherwise closing ends the program."));

    QPushButton* keys = makeButton(tr("Keyboard shortcuts…"), u"keyboard"_s, form);
    connect(keys, &QPushButton::clicked, this, [this, &shortcuts] {
        accept();
        shortcuts.trigger();
    });
    form->add(tr("Keys"), keys);

    QPushButton* accepted = makeButton(tr("Certificates accepted…"), u"shield-check"_s, form);
    connect(accepted, &QPushButton::clicked, this, [this, &certificates] {
        accept();
        certificates.trigger();
    });
    form->add(tr("Certificates"), accepted,
        tr("Of other servers, which you accepted though nobody vouches for them: here they are taken back."));
    content()->addWidget(form);
    content()->addStretch();
    resize(Metrics::px(580), Metrics::px(420));
}

} // namespace everyport::ui
