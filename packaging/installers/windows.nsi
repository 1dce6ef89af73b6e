; The Windows installer. Given on makensis's command line: VERSION, FOLDER (the frozen program), ICON,
; OUTPUT, PUBLISHER. What the till knows is in the user's own data folder: nothing here touches it.
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\pos-app"

Name "POS"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\pos-app"
InstallDirRegKey HKLM "Software\pos-app" "Folder"
RequestExecutionLevel admin
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "POS"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of POS, a till for payments by QR code"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\pos-app-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

LangString STILL_OPEN ${LANG_ENGLISH} "The till is open. Close it, then try again."
LangString STILL_OPEN ${LANG_SPANISH} "La caja está abierta. Ciérrela y vuelva a intentarlo."
LangString STILL_OPEN ${LANG_GERMAN} "Die Kasse ist offen. Schließen Sie sie und versuchen Sie es noch einmal."
LangString STILL_OPEN ${LANG_FRENCH} "La caisse est ouverte. Fermez-la, puis réessayez."
LangString STILL_OPEN ${LANG_ARABIC} "الصندوق مفتوح. أغلقه ثم حاول مجددًا."

; A program that runs cannot be opened for writing.
!macro REFUSE_WHILE_OPEN PROGRAM
  retry_${PROGRAM}:
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY retry_${PROGRAM}
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what an installer of this program put there, whichever version, so that nothing old is left.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\pos-app.exe"
  Delete "$INSTDIR\pos-app-window.exe"
  Delete "$INSTDIR\pos-app.ico"
  Delete "$INSTDIR\uninstall.exe"
!macroend

Section "POS"
  SetShellVarContext all
  SetRegView 64
  !insertmacro REFUSE_WHILE_OPEN pos-app-window
  !insertmacro REFUSE_WHILE_OPEN pos-app
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  File "/oname=pos-app.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\POS.lnk" "$INSTDIR\pos-app-window.exe" "" "$INSTDIR\pos-app.ico"
  CreateShortcut "$SMPROGRAMS\POS (demo).lnk" "$INSTDIR\pos-app-window.exe" "demo" "$INSTDIR\pos-app.ico"
  WriteRegStr HKLM "Software\pos-app" "Folder" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "DisplayName" "POS"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${KEY}" "DisplayIcon" "$INSTDIR\pos-app.ico"
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  SetShellVarContext all
  SetRegView 64
  !insertmacro REFUSE_WHILE_OPEN pos-app-window
  !insertmacro REFUSE_WHILE_OPEN pos-app
  !insertmacro REMOVE_PROGRAM
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\POS.lnk"
  Delete "$SMPROGRAMS\POS (demo).lnk"
  DeleteRegKey HKLM "${KEY}"
  DeleteRegKey HKLM "Software\pos-app"
SectionEnd
